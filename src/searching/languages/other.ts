import { withoutMarks } from './marks.ts';

/** What the search knows of a language without a file of its own, in the form of `en.ts`. */

/** Letters of Arabic that are written in several ways, as the commonest. */
const SPELT: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ـ: '' };

/** How a word is compared: without accents, vowel points and apostrophes, ß as ss, the spellings of a letter as one. */
export const fold = (word: string): string =>
  withoutMarks(word)
    .replace(/ß/g, 'ss')
    .replace(/[ىةـ]/g, (letter) => SPELT[letter]!)
    .replace(/['’׳״]/gu, '');

/** Its forms are found by what they have in common while one types, and are otherwise words of their own. */
export const stem = (plain: string): string => plain;

/** Words too common to tell passages apart: none is known. */
export const COMMON: ReadonlySet<string> = new Set();

/** Words by which one asks: none is known. */
export const ASKING: readonly string[] = [];

/** Stems that a name may begin with or not: none is known. */
export const ARTICLES: readonly string[] = [];
