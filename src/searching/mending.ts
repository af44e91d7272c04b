import { isStopWord } from './common-words.ts';
import { withoutMarks } from './languages/marks.ts';
import type { Corpus } from './corpus.ts';
import { distance, hasLettersOf } from './distance.ts';
import type { Query } from './query.ts';
import { stemOf, type Word } from './words.ts';
import type { NearWords } from './near-words.ts';
import { variantsOf } from './variants.ts';

/** How many slips of the pen a word of this length may hold. */
const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Of four letters another one makes another word, of which a text has many: there only an order is mended. */
const mayBe = (plain: string, word: string): boolean => plain.length > 4 || hasLettersOf(plain, word);

/** Of a slip: a swap of neighbours is likelier than a letter lost, and another beginning is less likely. */
const SWAP = 0.5;
const OTHER_BEGINNING = 0.5;

/** How many slips of the pen lead to a word, each by how likely it is. */
const slipsTo = (plain: string, word: string): number =>
  distance(plain, word) - (hasLettersOf(plain, word) ? 1 - SWAP : 0);

const farness = (plain: string, word: string): number =>
  slipsTo(plain, word) + (word[0] === plain[0] ? 0 : OTHER_BEGINNING);

/** A word that was probably meant, and how much of a guess that is. */
interface Guess {
  word: string;
  slips: number;
}

/**
 * The word that was probably meant, or null: fewest slips, then the one that stands most with the words beside it in the query, here the
 * records that have any of those, then the commoner word. `typed` are the forms of one word; each may be the one with the slip.
 */
function meant(typed: readonly string[], beside: ReadonlySet<number>, { vocabulary, stems }: Corpus): Guess | null {
  const guesses = typed.flatMap((plain) => {
    const most = slips(plain.length);
    if (!most || /\p{N}/u.test(plain)) return [];
    // A swap of neighbours is two edits to the tree and one slip of the pen.
    return [...vocabulary.fuzzyGet(plain, most + 1)]
      .filter(([word]) => word.length > 2 && mayBe(plain, word) && !isStopWord(word) && farness(plain, word) <= most)
      .map(([word, [stem]]) => {
        const at = [...(stems.get(stem)?.keys() ?? [])];
        const near = at.filter((id) => beside.has(id)).length;
        return { word, slips: Math.min(1, slipsTo(plain, word)), off: farness(plain, word), near, use: at.length };
      });
  });
  return guesses.sort((a, b) => a.off - b.off || b.near - a.near || b.use - a.use)[0] ?? null;
}

/** A word as it is compared, and as it was typed: `baizes` and `baises`, of which only the latter is `biases` but for a swap. */
const formsOf = ({ plain, start, end }: Word, text: string): string[] => [
  ...new Set([plain, withoutMarks(text.slice(start, end))]),
];

/** Whether two words stand one after the other somewhere. */
const areNeighbours = (words: readonly string[], { stemmed, stemmedNames }: Corpus): boolean =>
  [stemmed, stemmedNames].some((texts) => texts.some((text) => text.includes(` ${words.map(stemOf).join(' ')} `)));

/** “rewardhacking” written apart, or null: “copyright” is no copy right, of which nobody speaks. */
function apart(plain: string, corpus: Corpus): string | null {
  for (let i = 3; i <= plain.length - 3; i++) {
    const words = [plain.slice(0, i), plain.slice(i)];
    if (words.every((word) => corpus.vocabulary.has(word)) && areNeighbours(words, corpus)) return words.join(' ');
  }
  return null;
}

/** A query with the words that nothing here knows mended. */
export interface Mended {
  text: string;
  /** Whether any word was. */
  isMended: boolean;
  /** How many words are guesses at what was meant, one that only swaps letters half a guess; and how many are unknown and beyond mending. */
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

export function mend({ text, words, wanted, open }: Query, corpus: Corpus, near: NearWords): Mended {
  const strange = wanted.filter((word) => !isKnown(word, words, open, corpus, near));
  const parted = new Map(strange.map((word) => [word, apart(word.plain, corpus)]));
  const known = wanted.filter((word) => !strange.includes(word));
  const beside = new Set(known.flatMap(({ stem }) => [...(corpus.stems.get(stem)?.keys() ?? [])]));
  const guessed = new Map(
    strange.map((word) => [word, parted.get(word) ? null : meant(formsOf(word, text), beside, corpus)]),
  );
  const mended = (word: Word): string => parted.get(word) ?? guessed.get(word)?.word ?? word.plain;
  const beyond = strange.filter((word) => parted.get(word) === null && guessed.get(word) === null);
  const guesses = [...guessed.values()].filter((guess) => guess !== null);
  return {
    text: words.map(mended).join(' '),
    known: words
      .filter((word) => !beyond.includes(word))
      .map(mended)
      .join(' '),
    isMended: strange.length > beyond.length,
    slips: guesses.reduce((sum, guess) => sum + guess.slips, 0),
    unknown: beyond.length,
  };
}
