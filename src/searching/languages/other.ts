import { withoutMarks } from './marks.ts';

/** What the search knows of a language without a file of its own, in the form of `en.ts`. */

/** Latin letters after which, and before which, words are joined that are two: “l’école”, “nell’acqua”, “d’Hélène”. */
const ELIDING = 'b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ';
const ELIDED_BEFORE = 'aeiouyhAEIOUYHÀ-ÆÈ-ÏÒ-ÖØ-Ýà-æè-ïò-öø-ýÿœŒ';

/** An apostrophe that stands within a word, as a pattern: one that is no elision. */
export const APOSTROPHE: string = `(?:(?<![${ELIDING}])['’]|['’](?![${ELIDED_BEFORE}]))`;

/** Letters of Arabic that are written in several ways, as the commonest. */
const SPELT: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ـ: '' };

/** How a word is compared: without accents, vowel points and apostrophes, the spellings of a letter as one. */
export const fold = (word: string): string =>
  withoutMarks(word)
    .replace(/[ىةـ]/g, (letter) => SPELT[letter]!)
    .replace(/['’׳״]/gu, '');

/** Its forms are found by what they have in common while one types, and are otherwise words of their own. */
export const stem = (plain: string): string => plain;

/** Words too common to tell passages apart: of those only what is left of some before an apostrophe is known. */
export const COMMON: ReadonlySet<string> = new Set(
  'c d j l m n s t qu jusqu lorsqu puisqu quoiqu dell nell all dall sull quest quell'.split(' '),
);

/** Words by which one asks: none is known. */
export const ASKING: readonly string[] = [];

/** Stems that a name may begin with or not: none is known. */
export const ARTICLES: readonly string[] = [];
