import type { SourceFile } from '../edition/source.ts';
import { readAndCheck, type Reading } from './checked.ts';
import { readContent } from './content-folder.ts';

let known: { files: SourceFile[]; reading: Reading } | null = null;

const areSame = (some: readonly SourceFile[], others: readonly SourceFile[]): boolean =>
  some.length === others.length &&
  some.every(({ path, text, digest, garbled }, i) => {
    const other = others[i]!;
    return path === other.path && text === other.text && digest === other.digest && garbled === other.garbled;
  });

/**
 * The content folder in use, read and checked; again only when a file has changed. All collections ask, and get the very same
 * reading. Throws one sentence when there is no such folder.
 */
export function readOnce(): Reading {
  const files = readContent();
  if (!known || !areSame(known.files, files)) known = { files, reading: readAndCheck(files) };
  return known.reading;
}
