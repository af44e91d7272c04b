import { close, createIndex } from 'pagefind';
import type { Edition } from '../edition/edition.ts';
import { deepRecords } from './deep-records.ts';
import { fragmentOf } from './fragment.ts';
import { isLong } from './packing.ts';
import { searchRecords } from './records.ts';

/** What a browser reads first of the index. */
export const ENTRY = 'pagefind-entry.json';

/** What the site loads of Pagefind's output: its engine and its index, not its interfaces, nor what highlights pages. */
const USED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.[a-z]+\.pagefind|(fragment|index|filter)\/.+)$/;

/** For languages whose words Pagefind cannot reduce to stems; it writes that of the language, where it has one, beside it. */
const COMMON_ENGINE = 'wasm.unknown.pagefind';

/**
 * Fragments are bundled, so that one search reads few files. In a long edition each is a file: a search there reads nothing
 * beside what it shows, and the list of all, which it reads first, is shorter by a third.
 */
const MOST_FRAGMENTS = 60;

export interface PagefindFile {
  /** Within the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** Pagefind's index of the whole edition. Throws when Pagefind does not start. */
export async function pagefindFiles(edition: Edition): Promise<PagefindFile[]> {
  const { language } = edition.data;
  const small = searchRecords(edition);
  const records = deepRecords(small, edition);
  const bundling = isLong(small) ? {} : { maxFragments: MOST_FRAGMENTS };
  const { index, errors } = await createIndex({ forceLanguage: language, ...bundling });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  // All at once: pages are made meanwhile, and each answer would wait for its turn among them.
  await Promise.all(
    records.map((record, number) => index.addCustomRecord({ ...fragmentOf(record, number), language })),
  );
  const { files } = await index.getFiles();
  await close();
  const engine = `wasm.${language.split('-')[0]}.pagefind`;
  const isIdle = (path: string): boolean => path === COMMON_ENGINE && files.some((one) => one.path === engine);
  return files.filter(({ path }) => USED.test(path) && !isIdle(path));
}
