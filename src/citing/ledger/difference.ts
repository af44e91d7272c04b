import { diffWordsWithSpace } from 'diff';

/** A run of words that a later wording keeps, adds or drops. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed';
  words: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How to get from one wording to the other, word by word. Without the removed stretches it reads as the later one. */
export const difference = (earlier: string, later: string): Stretch[] =>
  diffWordsWithSpace(earlier, later, { intlSegmenter: segmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
