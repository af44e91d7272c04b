import { isToBeDone } from '../src/draft.ts';
import { collectLedger } from '../src/citing/ledger/file.ts';
import type { Edition } from '../src/edition/edition.ts';
import { isAt, sentenceOf, type Place, type Problem } from '../src/edition/problem.ts';
import type { SourceFile } from '../src/edition/source.ts';
import type { Kept } from '../src/keeping/structure.ts';
import { buildEdition } from '../src/reading/build.ts';

/** Edits of a keeper's, which may be written where they leave the edition without a new fault. */

/** What an edit begins from: every reference in the content and in the ledger is known. */
export function keptOf(files: readonly SourceFile[]): Kept {
  const ids = files.flatMap(({ text }) =>
    [...text.matchAll(/\b(?:id=\{?["'`]|ref: ["']?)([EGNT]\d[\w.]*)/g)].map(([, id]) => id!),
  );
  return { files, known: new Set([...ids, ...Object.keys(collectLedger(files).ledger?.references ?? {})]) };
}

/** What is wrong, wherever it stands in its file: an edit moves lines. */
const wrongOf = ({ file, rule, what, remedy, elsewhere }: Problem): string =>
  JSON.stringify([file, rule, what, remedy, elsewhere?.file]);

/** Problems that are not among others; of several that are the same, as many as there are more. */
function notAmong(others: readonly Problem[], problems: readonly Problem[]): Problem[] {
  const left = Map.groupBy(others, wrongOf);
  return problems.filter((one) => !left.get(wrongOf(one))?.pop());
}

/** Places of the passages that an edit brings: they may be empty, to be written. */
function placesNew(before: Edition | null, after: Edition | null): Place[] {
  const passages = [...(after?.passages.values() ?? [])];
  return passages.filter(({ ref }) => !before?.passages.has(ref)).map(({ place }) => place);
}

/** What an edit would bring, as sentences: faults, for which it is refused, and what is to be done after it. */
export interface Brought {
  faults: string[];
  toBeDone: string[];
}

export function broughtBy(before: readonly SourceFile[], changed: readonly SourceFile[]): Brought {
  const others = before.filter((one) => !changed.some(({ path }) => path === one.path));
  const [old, next] = [buildEdition([...before]), buildEdition([...others, ...changed])];
  const fresh = placesNew(old.edition, next.edition);
  // A passage that had words may not lose them.
  const isLeft = (one: Problem): boolean => isToBeDone(one) && (one.rule !== 'empty-passage' || fresh.some(isAt(one)));
  const { left = [], wrong = [] } = Object.groupBy(notAmong(old.problems, next.problems), (one) =>
    isLeft(one) ? 'left' : 'wrong',
  );
  return { faults: wrong.map(sentenceOf), toBeDone: left.map(sentenceOf) };
}
