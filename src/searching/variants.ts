import type { Corpus } from './corpus.ts';
import type { NearWords } from './near-words.ts';
import { WEIGHTS } from './weights.ts';
import { stemOf, type Word } from './words.ts';

/** A stem of the corpus for which a word of the query may stand, and what it is worth then. */
export interface Variant {
  stem: string;
  weight: number;
  /** Whether it only means much the same. */
  isNear: boolean;
}

/** More words than this with one beginning say that the beginning is too short to mean anything. */
const MOST_BEGINNINGS = 40;

/** Words that begin so, while one types. */
function beginnings({ plain, stem }: Word, corpus: Corpus): Variant[] {
  const weight = corpus.stems.has(stem) ? WEIGHTS.begins : WEIGHTS.beginsUnknown;
  const found = plain.length < 2 ? [] : [...corpus.vocabulary.atPrefix(plain).values()];
  return found.length > MOST_BEGINNINGS ? [] : found.map((begun) => ({ stem: begun, weight, isNear: false }));
}

/** “bee keeper” for “beekeeper”. */
function joined(i: number, words: readonly Word[], corpus: Corpus): Variant[] {
  const around = [words.slice(i - 1, i + 1), words.slice(i, i + 2)].filter((pair) => pair.length === 2);
  return around
    .map((pair) => pair.map(({ plain }) => plain).join(''))
    .filter((one) => corpus.vocabulary.has(one))
    .map((one) => ({ stem: stemOf(one), weight: WEIGHTS.joined, isNear: false }));
}

/** All that the word number `i` may stand for: itself, words near in meaning, what it may go on to be, a word written apart. */
export function variantsOf(
  i: number,
  words: readonly Word[],
  open: boolean,
  corpus: Corpus,
  near: NearWords,
): Variant[] {
  const word = words[i]!;
  const similar = near.get(word.stem) ?? [];
  const all: Variant[] = [
    { stem: word.stem, weight: 1, isNear: false },
    ...similar.map((stem) => ({ stem, weight: WEIGHTS.near, isNear: true })),
    ...joined(i, words, corpus),
    ...(open && i === words.length - 1 ? beginnings(word, corpus) : []),
  ];
  return all.filter(({ stem }) => corpus.stems.has(stem));
}
