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
function broughtBy(before: Edition | null, after: Edition | null): Place[] {
  const passages = [...(after?.passages.values() ?? [])];
  return passages.filter(({ ref }) => !before?.passages.has(ref)).map(({ place }) => place);
}

/** The faults that an edit would bring, as sentences. */
export function newFaults(before: readonly SourceFile[], changed: readonly SourceFile[]): string[] {
  const others = before.filter((one) => !changed.some(({ path }) => path === one.path));
  const [old, next] = [buildEdition([...before]), buildEdition([...others, ...changed])];
  const brought = broughtBy(old.edition, next.edition);
  return notAmong(old.problems, next.problems)
    .filter((one) => !(one.rule === 'empty-passage' && brought.some(isAt(one))))
    .map(sentenceOf);
}
