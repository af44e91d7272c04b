import { isStopWord } from './common-words.ts';
import type { Corpus } from './corpus.ts';
import { distance } from './distance.ts';
import type { Query } from './query.ts';
import type { Word } from './words.ts';
import type { NearWords } from './near-words.ts';
import { variantsOf } from './variants.ts';

/** How many slips of the pen a word of this length may hold. */
const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const lettersOf = (word: string): string => [...word].sort().join('');

/** Of four letters another one makes another word, of which a text has many: there only an order is mended. */
const mayBe = (plain: string, word: string): boolean => plain.length > 4 || lettersOf(plain) === lettersOf(word);

/** The word that was probably meant, or null: fewest slips, then the same beginning, then the commoner word. */
function meant(plain: string, { vocabulary, stems }: Corpus): string | null {
  const most = slips(plain.length);
  if (!most || /\p{N}/u.test(plain)) return null;
  // A swap of neighbours is two edits to the tree and one slip of the pen.
  const ranked = [...vocabulary.fuzzyGet(plain, most + 1)]
    .map(([word, [stem]]) => ({
      word,
      off: distance(plain, word) + (word[0] === plain[0] ? 0 : 0.5),
      use: stems.get(stem)?.size ?? 0,
    }))
    .filter(({ word, off }) => off <= most && word.length > 2 && mayBe(plain, word) && !isStopWord(word))
    .sort((a, b) => a.off - b.off || b.use - a.use);
  return ranked[0]?.word ?? null;
}

/** “rewardhacking” written apart, or null. */
function apart(plain: string, { vocabulary }: Corpus): string | null {
  for (let i = 3; i <= plain.length - 3; i++)
    if (vocabulary.has(plain.slice(0, i)) && vocabulary.has(plain.slice(i)))
      return `${plain.slice(0, i)} ${plain.slice(i)}`;
  return null;
}

/** A query with the words that nothing here knows mended. */
export interface Mended {
  text: string;
  /** Whether any word was. */
  isMended: boolean;
  /** How many words are guesses at what was meant, and how many are unknown and beyond mending. */
  slips: number;
  unknown: number;
  /** The mended query without the words that are beyond mending. */
  known: string;
}

/** Whether a word stands for anything here: the last may be the beginning of one. */
function isKnown(word: Word, words: readonly Word[], open: boolean, corpus: Corpus, near: NearWords): boolean {
  const i = words.indexOf(word);
  const begins = open && i === words.length - 1 && !corpus.vocabulary.atPrefix(word.plain).entries().next().done;
  return begins || variantsOf(i, words, open, corpus, near).length > 0;
}

export function mend({ words, wanted, open }: Query, corpus: Corpus, near: NearWords): Mended {
  const strange = wanted.filter((word) => !isKnown(word, words, open, corpus, near));
  const parted = new Map(strange.map((word) => [word, apart(word.plain, corpus)]));
  const guessed = new Map(strange.map((word) => [word, parted.get(word) ? null : meant(word.plain, corpus)]));
  const counted = (all: Map<Word, string | null>): number => [...all.values()].filter((one) => one !== null).length;
  const mended = (word: Word): string => parted.get(word) ?? guessed.get(word) ?? word.plain;
  const isBeyond = (word: Word): boolean => parted.get(word) === null && guessed.get(word) === null;
  return {
    text: words.map(mended).join(' '),
    known: words
      .filter((word) => !isBeyond(word))
      .map(mended)
      .join(' '),
    isMended: counted(parted) + counted(guessed) > 0,
    slips: counted(guessed),
    unknown: strange.length - counted(parted) - counted(guessed),
  };
}
