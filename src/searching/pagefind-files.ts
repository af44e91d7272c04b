import { close, createIndex } from 'pagefind';
import { pathOf } from '../edition/base.ts';
import type { Edition } from '../edition/edition.ts';
import { deepRecords } from './deep-records.ts';
import { placeOf, speakerKeyOf } from './filters.ts';
import type { SearchRecord } from './record.ts';

/** What the site loads of Pagefind's output: its engine and its index, not its interfaces, nor what highlights pages. */
const USED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.en.*\.pf_meta|wasm\.en\.pagefind|(fragment|index|filter)\/.+)$/;

/** Fragments are bundled, so that one search reads few files. */
const MOST_FRAGMENTS = 60;

const one = (value: string): string[] => (value ? [value] : []);

/** What finds a record beside its own words. Pagefind weighs such metadata by itself and never shows it in an excerpt. */
const alsoOf = ({ names, findBy, asks, context }: SearchRecord): string =>
  [names.join(', '), findBy.join(', '), asks.join(' '), context].filter(Boolean).join('\n');

export interface PagefindFile {
  /** Within the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** Pagefind's index of the whole edition. Throws when Pagefind does not start. */
export async function pagefindFiles(edition: Edition): Promise<PagefindFile[]> {
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
