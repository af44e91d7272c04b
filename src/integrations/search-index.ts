import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { readContent } from '../reading/content-folder.ts';
import { buildEdition } from '../reading/build.ts';
import { pathOf } from '../edition/base.ts';
import type { Edition } from '../edition/edition.ts';
import { deepRecords } from '../searching/deep-records.ts';
import { placeOf, speakerKeyOf } from '../searching/filters.ts';
import type { SearchRecord } from '../searching/record.ts';

/** What the site loads of Pagefind's output: its engine and its index, not its interfaces, nor what highlights pages. */
const USED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.en.*\.pf_meta|wasm\.en\.pagefind|(fragment|index|filter)\/.+)$/;

/** Fragments are bundled, so that one search reads few files. */
const MOST_FRAGMENTS = 60;

const one = (value: string): string[] => (value ? [value] : []);

/** What finds a record beside its own words. Pagefind weighs such metadata by itself and never shows it in an excerpt. */
const alsoOf = ({ names, findBy, asks, context }: SearchRecord): string =>
  [names.join(', '), findBy.join(', '), asks.join(' '), context].filter(Boolean).join('\n');

async function indexFiles(edition: Edition): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments: MOST_FRAGMENTS });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const record of deepRecords(edition)) {
    const { kind, ref, href, title, text, section, thread } = record;
    await index.addCustomRecord({
      url: pathOf(href),
      content: [title, text].filter(Boolean).join('\n'),
      language: 'en',
      meta: { title: title || ref, ref, kind, also: alsoOf(record) },
      filters: {
        kind: [kind],
        section: one(section),
        thread: one(thread),
        place: one(placeOf(record)),
        speaker: one(speakerKeyOf(record)),
      },
    });
  }
  const { files } = await index.getFiles();
  await close();
  return files.filter(({ path }) => USED.test(path));
}

/** Writes Pagefind's index of the whole edition to `pagefind/`, once the pages are built. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { edition } = buildEdition(readContent());
        if (!edition) return;
        const files = await indexFiles(edition);
        const folder = join(fileURLToPath(dir), 'pagefind');
        for (const { path, content } of files) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), content);
        }
        logger.info(`${files.length} files of Pagefind's index`);
      },
    },
  };
}
