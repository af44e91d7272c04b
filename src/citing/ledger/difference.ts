import { diffWordsWithSpace } from 'diff';

/** A run of words that a later wording keeps, adds or drops. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed';
  words: string;
}

/** White space, or a short word in it: too little to stand unchanged between two changes. */
const IS_SLIGHT = /^\s*\S{0,3}\s*$/;

/** What went, then what came. */
const changeOf = (removed: string, added: string): Stretch[] => [
  ...(removed ? [{ kind: 'removed' as const, words: removed }] : []),
  ...(added ? [{ kind: 'added' as const, words: added }] : []),
];

/** Changes with hardly anything between them as one: word by word in turn neither wording could be read. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  let [removed, added] = ['', ''];
  for (const [i, { kind, words }] of stretches.entries()) {
    const isWithin = (removed || added) && i + 1 < stretches.length && IS_SLIGHT.test(words);
    if (kind === 'same' && !isWithin) {
      all.push(...changeOf(removed, added), { kind, words });
      [removed, added] = ['', ''];
      continue;
    }
    if (kind !== 'added') removed += words;
    if (kind !== 'removed') added += words;
  }
  return [...all, ...changeOf(removed, added)];
}

const differenceOf = (earlier: string, later: string, language: string): Stretch[] =>
  joined(
    diffWordsWithSpace(earlier, later, {
      intlSegmenter: new Intl.Segmenter(language, { granularity: 'word' }),
    }).map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      words: value,
    })),
  );

const known = new Map<string, Stretch[]>();

/**
 * How to get from one wording to the other, word by word, as words are told apart in their language. Without the removed
 * stretches it reads as the later one. Worked out once: the page of a passage shows what those of its wordings do.
 */
export function difference(earlier: string, later: string, language: string): readonly Stretch[] {
  const key = JSON.stringify([earlier, later, language]);
  const stretches = known.get(key) ?? differenceOf(earlier, later, language);
  known.set(key, stretches);
  return stretches;
}
