import type { Edition } from './edition.ts';
import { compareReferences, kindOf, parentOf, threadOf, type Reference } from './reference.ts';

export interface Neighbours {
  previous: Reference | null;
  next: Reference | null;
}

/** Everything that has a permanent page, in the order of the edition. */
export const allReferences = ({ passages, gaps, comments, threadsByRef }: Edition): Reference[] =>
  [...passages.keys(), ...gaps.keys(), ...comments.keys(), ...threadsByRef.keys()].sort(compareReferences);

/** What comes before and after among its own kind: paragraphs of one thread, comments of one thread, and so on. */
export function neighbours(ref: Reference, edition: Edition): Neighbours {
  const kind = kindOf(ref);
  const shared = kind === 'comment' || kind === 'comment-passage' ? threadOf(ref) : parentOf(ref);
  const alike = allReferences(edition).filter(
    (one) => kindOf(one) === kind && (shared === null || threadOf(one) === shared),
  );
  const at = alike.indexOf(ref);
  return { previous: alike[at - 1] ?? null, next: alike[at + 1] ?? null };
}
