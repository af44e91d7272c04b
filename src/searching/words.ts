import { APOSTROPHE, ARTICLES, fold, stem } from './languages/en.ts';

/** A word of a text: its stem, by which words are compared, and its half-open range in the text. */
export interface Word {
  stem: string;
  /** As it is compared before stemming: lower case, no accents, one spelling. */
  plain: string;
  start: number;
  end: number;
}

/** Scripts that are written without spaces: each character counts as a word, and a word of several as neighbours. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]`;

/** Acronyms with dots, numbers with points, and words; letters and digits part after two letters (`GPT4.5`, not `R1`). */
const WORD = new RegExp(
  [
    UNSPACED,
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`\p{N}+(?:[.,]\p{N}+)*(?:(?!${UNSPACED})\p{L})*`,
    String.raw`(?:(?!${UNSPACED})\p{L}){2,}(?=\p{N})`,
    String.raw`[\p{L}\p{M}](?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])*(?:${APOSTROPHE}\p{L}+)*`,
  ].join('|'),
  'gu',
);

/** Longer words are what they are. */
const LONGEST = 40;

/** A stem in the edition's language; words with digits and very long ones stay as they are. */
export const stemOf = (plain: string): string => (plain.length > LONGEST || /\p{N}/u.test(plain) ? plain : stem(plain));

type Compared = Pick<Word, 'stem' | 'plain'>;

/** Words as they are written, with what they are compared by: texts repeat them, and stemming is slow. */
const seen = new Map<string, Compared>();

function compared(written: string): Compared {
  let word = seen.get(written);
  if (!word) {
    const plain = fold(written);
    word = { plain, stem: stemOf(plain) };
    if (written.length < 40) seen.set(written, word);
  }
  return word;
}

/** Words of a text in order; never fails, whatever the text. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .map((match) => ({ ...compared(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter(({ plain }) => plain);
}

/** Stems joined by spaces, with one at either end: a text in which phrases are found by `includes`. */
export const stemmedText = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ stem }) => stem)
    .join(' ')} `;

/** Words as one, by their stems. */
export const spelt = (words: readonly Pick<Word, 'stem'>[]): string => words.map(({ stem }) => stem).join('');

const nameWords = (name: string): Word[] =>
  wordsOf(name).filter(({ stem }, i, all) => i > 0 || all.length === 1 || !ARTICLES.includes(stem));

/** One key for all spellings of a name: hyphens, spaces, plurals, accents and a leading article do not matter. */
export const nameKey = (name: string): string => spelt(nameWords(name));

/** The key of a name, and that of the name as one word, where its parts have stems of their own: `Mis-Readings`. */
export const nameKeys = (name: string): string[] => [
  nameKey(name),
  stemOf(
    nameWords(name)
      .map(({ plain }) => plain)
      .join(''),
  ),
];
