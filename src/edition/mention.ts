import type { Place } from './problem.ts';
import type { Reference, ReferenceRange } from './reference.ts';

/** What a component of the prose points at: the kinds of link that are checked, listed and followed back. */
export type Link =
  | { kind: 'term'; id: string }
  | { kind: 'work'; id: string }
  /** By the name of its file. */
  | { kind: 'image'; name: string }
  /** A passage, or the first of a range. */
  | { kind: 'range'; to: ReferenceRange }
  | { kind: 'references'; at: Reference[] }
  | { kind: 'note'; to: Reference }
  /** What a page shows: a passage or a note, a whole comment, a model. */
  | { kind: 'passage'; of: Reference }
  | { kind: 'comment'; of: Reference }
  | { kind: 'model'; slug: string }
  /** A link of Markdown within the site: `/works/#smith-1999`, or a fragment alone. */
  | { kind: 'address'; to: string };

/** A link that an editor made by hand, with its place. */
export type Mention = Link & { place: Place };

/** The notes that are called, each once, in order. */
export const notesCalledIn = (mentions: readonly Mention[]): Reference[] => [
  ...new Set(mentions.flatMap((mention) => (mention.kind === 'note' ? [mention.to] : []))),
];
