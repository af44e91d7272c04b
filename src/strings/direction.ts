/** Scripts that run from right to left, by the languages that are mostly written in them. */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** Which way a language runs. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(language.split('-')[0]!) ? 'rtl' : 'ltr';

/** Where the last and the next of a row lie, as signs. */
export const arrowsOf = (language: string): { back: string; on: string } =>
  directionOf(language) === 'rtl' ? { back: '→', on: '←' } : { back: '←', on: '→' };

/** `dir` of a document: none where it runs as documents do of themselves. */
export const dirOf = (language: string): 'rtl' | undefined => (directionOf(language) === 'rtl' ? 'rtl' : undefined);

/** Languages with words so long that a narrow column is to break them. */
export const HYPHENATED: readonly string[] = ['cs', 'da', 'de', 'fi', 'hu', 'nb', 'nl', 'nn', 'no', 'sv'];
