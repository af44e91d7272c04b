import { diffWordsWithSpace } from 'diff';

/** A run of words that a later wording keeps, adds or drops. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed';
  words: string;
}

const differenceOf = (earlier: string, later: string, language: string): Stretch[] =>
  diffWordsWithSpace(earlier, later, {
    intlSegmenter: new Intl.Segmenter(language, { granularity: 'word' }),
  }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));

const known = new Map<string, Stretch[]>();

/**
 * How to get from one wording to the other, word by word, as words are told apart in their language. Without the removed stretches it reads as the later one. Worked out
 * once: the page of a passage shows what those of its wordings do.
 */
export function difference(earlier: string, later: string, language: string): readonly Stretch[] {
  const key = JSON.stringify([earlier, later, language]);
  const stretches = known.get(key) ?? differenceOf(earlier, later, language);
  known.set(key, stretches);
  return stretches;
}
