import { readAndCheck, type Reading } from './checked.ts';
import { readContent } from './content-folder.ts';

let known: { key: string; reading: Reading } | null = null;

/**
 * The content folder in use, read and checked; again only when a file has changed. All collections ask, and get the very same
 * reading. Throws one sentence when there is no such folder.
 */
export function readOnce(): Reading {
  const files = readContent();
  const key = JSON.stringify(files);
  if (known?.key !== key) known = { key, reading: readAndCheck(files) };
  return known.reading;
}
