import { collectLedger } from '../src/citing/ledger/file.ts';
import { sentenceOf } from '../src/edition/problem.ts';
import type { SourceFile } from '../src/edition/source.ts';
import type { Kept } from '../src/keeping/structure.ts';
import { buildEdition } from '../src/reading/build.ts';

/** Edits of a keeper's, which may be written where they leave the edition without a new fault. */

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
