import type { Problem } from './edition/problem.ts';
import type { Rule } from './edition/rules.ts';

/**
 * Whether passages that are still to be written may be shown as such: what the variable DRAFT=1 says. `npm start` and
 * `npm run dev` set it, so that an edition in the making can be read; `npm run build` does not.
 */
export const isDraft = (): boolean => process.env['DRAFT'] === '1';

/**
 * Whether a build serves one's own machine and not the public: what the variable PREVIEW=1 says. Search engines are then told to keep
 * out, whatever becomes of it.
 */
export const isPreview = (): boolean => process.env['PREVIEW'] === '1';

/** What a new passage or comment lacks before its editor has come to it. */
const TO_BE_DONE: ReadonlySet<Rule> = new Set(['empty-passage', 'unplaced-passage', 'silent-comment']);

/** Whether it only says what is still to be done. */
export const isToBeDone = ({ rule }: Problem): boolean => TO_BE_DONE.has(rule);

/** Of these problems those with which nothing is built. */
export const stopping = (problems: Problem[]): Problem[] =>
  isDraft() ? problems.filter((one) => !isToBeDone(one)) : problems;
