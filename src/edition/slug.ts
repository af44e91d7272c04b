import { plainLetters } from '../strings/plain-letters.ts';

/** `Søren Ångström` → soren angstrom: in lower case, without marks, of letters that ASCII has as far as they have such. */
export const plainWords = (text: string): string =>
  plainLetters(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());

/** The same as an address or the name of a file has it: letters and digits of ASCII, by hyphens; empty where there are none. */
export const slugOf = (text: string): string =>
  plainWords(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
