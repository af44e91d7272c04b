import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { collectLedger } from '../src/citing/ledger/file.ts';
import { sentenceOf } from '../src/edition/problem.ts';
import type { SourceFile } from '../src/edition/source.ts';
import { writeWhole } from '../src/files/write.ts';
import type { Kept } from '../src/keeping/edits.ts';
import { buildEdition } from '../src/reading/build.ts';

/** Edits of a keeper's, written where they leave the edition without a new fault, or not at all. */

/** What an edit begins from: every reference in the content and in the ledger is known. */
export function keptOf(files: readonly SourceFile[]): Kept {
  const ids = files.flatMap(({ text }) => [...text.matchAll(/\b(?:id="|ref: )([EGNT]\d[\w.]*)/g)].map(([, id]) => id!));
  return { files, known: new Set([...ids, ...Object.keys(collectLedger(files).ledger?.references ?? {})]) };
}

const faultsOf = (files: readonly SourceFile[]): string[] =>
  buildEdition([...files])
    .problems.filter(({ rule }) => rule !== 'empty-passage')
    .map(sentenceOf);

/** The faults that an edit would bring: those of the file that it moves lines in are compared without their lines. */
export function newFaults(before: readonly SourceFile[], changed: readonly SourceFile[]): string[] {
  const bare = (sentence: string): string => sentence.replace(/:\d+ /, ' ');
  const known = new Set(faultsOf(before).map(bare));
  const others = before.filter((one) => !changed.some(({ path }) => path === one.path));
  return faultsOf([...others, ...changed]).filter((one) => !known.has(bare(one)));
}

/** All or nothing: where one file cannot be written, those before it are put back. */
export function writeAll(folder: string, changed: readonly SourceFile[]): void {
  const before = changed.map(({ path }) => {
    const file = join(folder, path);
    return { file, text: existsSync(file) ? readFileSync(file, 'utf8') : null };
  });
  try {
    for (const { path, text } of changed) writeWhole(join(folder, path), text);
  } catch (error) {
    for (const { file, text } of before)
      if (text === null) rmSync(file, { force: true });
      else writeWhole(file, text);
    throw error;
  }
}
