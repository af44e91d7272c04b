import { kindOf, printRange, type Reference, type ReferenceRange } from './reference.ts';

/** References of an edition by which a page shows how they are written. */
export interface Examples {
  passage: Reference;
  /** Several paragraphs of the essay, where it has several. */
  range: ReferenceRange;
  /** A passage of a comment, where there are any. */
  comment: Reference | null;
}

const middle = <T>(all: readonly T[]): T | undefined => all[Math.floor(all.length / 2)];

/** Three of these passages, from the middle, where numbers look as most do. Null for an edition without an essay. */
export function examplesIn(refs: readonly Reference[]): Examples | null {
  const essay = refs.filter((ref) => kindOf(ref) === 'essay');
  const passage = middle(essay);
  if (!passage) return null;
  const to = essay[Math.min(essay.indexOf(passage) + 2, essay.length - 1)]!;
  const comment = middle(refs.filter((ref) => kindOf(ref) === 'comment-passage')) ?? null;
  return { passage, range: { from: passage, to }, comment };
}

/** `E26–E28, T3.1.2` */
export const spellExamples = ({ range, comment }: Examples): string =>
  [printRange(range), ...(comment ? [comment] : [])].join(', ');
