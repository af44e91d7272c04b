import type { Rule } from './rules.ts';

/**
 * What is wrong with the content, as data. Checks collect problems; `scripts/check-content.ts` and the build report them
 * all together. One problem is one sentence that names the place, the offending text and the remedy.
 */

export interface Place {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1; left out where the line begins there, or says enough. */
  column?: number;
}

export interface Problem extends Place {
  rule: Rule;
  /** What is wrong and with which text; begins in lower case, has no full stop. */
  what: string;
  /** What to do about it; likewise. */
  remedy: string;
  /** Another place that it is about: the sentence names it behind `what`. */
  elsewhere?: Place;
}

export const problem = ({ file, line, column }: Place, rule: Rule, what: string, remedy: string): Problem => ({
  file,
  line,
  ...(column !== undefined && { column }),
  rule,
  what,
  remedy,
});

/** `essay/intro.mdx:9:41`, as editors' tools open it. */
const printPlace = ({ file, line, column }: Place): string => [file, line, ...(column ? [column] : [])].join(':');

export const sentenceOf = ({ rule, what, remedy, elsewhere, ...place }: Problem): string =>
  // What it quotes of a file may have several lines.
  `${printPlace(place)} ${what}${elsewhere ? ` ${printPlace(elsewhere)}` : ''}: ${remedy} (${rule}).`.replace(
    /[\n\r]+/g,
    ' ',
  );

/** `some(isAt(place))`: whether anything stands on the line of a place. */
export const isAt =
  ({ file, line }: Place) =>
  (other: Place): boolean =>
    other.file === file && other.line === line;

export const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.column ?? 1) - (b.column ?? 1);
