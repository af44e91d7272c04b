import type { Rule } from './rules.ts';

/**
 * What is wrong with the content, as data. Checks collect problems; `scripts/check-content.ts` and the build report them
 * all together. One problem is one sentence that names the file, the line, the offending text and the remedy.
 */

export interface Place {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
}

export interface Problem extends Place {
  rule: Rule;
  /** What is wrong and with which text; begins in lower case, has no full stop. */
  what: string;
  /** What to do about it; likewise. */
  remedy: string;
}

export const problem = (place: Place, rule: Rule, what: string, remedy: string): Problem => ({
  file: place.file,
  line: place.line,
  rule,
  what,
  remedy,
});

export const sentenceOf = ({ file, line, rule, what, remedy }: Problem): string =>
  `${file}:${line} ${what}: ${remedy} (${rule}).`;

/** `some(isAt(place))`: whether anything stands at a place. */
export const isAt =
  ({ file, line }: Place) =>
  (other: Place): boolean =>
    other.file === file && other.line === line;

export const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
