import { close, createIndex } from 'pagefind';
import type { Edition } from '../edition/edition.ts';
import { deepRecords } from './deep-records.ts';
import { fragmentOf } from './fragment.ts';
import { isLong } from './packing.ts';
import { searchRecords } from './records.ts';

/** What the site loads of Pagefind's output: its engine and its index, not its interfaces, nor what highlights pages. */
const USED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.en.*\.pf_meta|wasm\.en\.pagefind|(fragment|index|filter)\/.+)$/;

/** Fragments are bundled, so that one search reads few files; in a long edition, so that it reads little beside what it shows. */
const MOST_FRAGMENTS = 60;
const RECORDS_A_FRAGMENT = 4;

export interface PagefindFile {
  /** Within the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** Pagefind's index of the whole edition. Throws when Pagefind does not start. */
export async function pagefindFiles(edition: Edition): Promise<PagefindFile[]> {
  const small = searchRecords(edition);
  const records = deepRecords(small, edition);
  const maxFragments = isLong(small) ? Math.ceil(records.length / RECORDS_A_FRAGMENT) : MOST_FRAGMENTS;
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const [number, record] of records.entries())
    await index.addCustomRecord({ ...fragmentOf(record, number), language: 'en' });
  const { files } = await index.getFiles();
  await close();
  return files.filter(({ path }) => USED.test(path));
}
