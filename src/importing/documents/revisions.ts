import { counted } from '../sentences.ts';
import { wordsIn } from '../words.ts';

/** Changes that are tracked in a document: what is put in is text, and what is taken out is none. */

export interface Revisions {
  inserted: number;
  deleted: number;
  /** Words that were taken out. */
  words: number;
}

export const noRevisions = (): Revisions => ({ inserted: 0, deleted: 0, words: 0 });

/** Counts what was taken out. */
export function takenOut(revisions: Revisions, text: string): void {
  revisions.deleted += 1;
  revisions.words += wordsIn(text);
}

/** What is said of them; nothing where there are none. */
export function revisionsIn({ inserted, deleted, words }: Revisions, file: string): string[] {
  if (!inserted && !deleted) return [];
  const parts = [
    ...(inserted ? [`${counted(inserted, 'insertion')} read as text`] : []),
    ...(deleted ? [`${counted(deleted, 'deletion')} (${counted(words, 'word')}) left out`] : []),
  ];
  return [`${file} has tracked changes, of which nobody has decided: ${parts.join(', ')}.`];
}
