import { compareReferences, type Reference } from '../edition/reference.ts';

/** Of which wording of a passage the words are: the restatement, or the original that some builds show beside it. */
export type WordingKind = 'restatement' | 'original';

/**
 * Words of a passage, or all of it, with what stood around them: together they are its whole text when they were marked. White
 * space is one space, formulas are TeX, calls of notes and editors' notes are left out, as in the ledger.
 */
export interface Place {
  ref: Reference;
  wording: WordingKind;
  before: string;
  words: string;
  after: string;
  /** Where the words were marked elsewhere: only some of what stood around them is known, perhaps from outside the passage too. */
  isPart?: true;
}

/** A highlight of the reader's own, or a note when it says something. Kept on the device alone. */
export interface Annotation {
  /** A UUID (RFC 9562). */
  id: string;
  /** Plain text; empty for a highlight. */
  note: string;
  /** In the order of the page; never empty. Several when the words run on over passages. */
  places: readonly Place[];
  /** ISO 8601, in UTC. */
  made: string;
  /** When it was last changed; likewise. */
  changed: string;
}

/** The text of its passage when the words were marked. */
export const textAt = ({ before, words, after }: Place): string => before + words + after;

export const isWhole = ({ before, after }: Place): boolean => !before && !after;

/** The order of the edition, and within a passage that of the words. */
export function compareAnnotations(a: Annotation, b: Annotation): number {
  const [one, other] = [a.places[0]!, b.places[0]!];
  return (
    compareReferences(one.ref, other.ref) ||
    one.before.length - other.before.length ||
    (a.made < b.made ? -1 : a.made > b.made ? 1 : 0)
  );
}
