import { de } from './de.ts';
import { en, type Strings } from './en.ts';

export type { Strings } from './en.ts';

/** The languages that the site itself can speak. */
const LANGUAGES: Record<string, Strings> = { en, de };

/** What the site says in a language; in English where it has not learnt it. */
export const stringsOf = (language: string): Strings => LANGUAGES[language.split('-')[0]!] ?? en;

/** Scripts that run from right to left, by the languages that are mostly written in them. */
const RIGHT_TO_LEFT = ['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** Which way a language runs. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(language.split('-')[0]!) ? 'rtl' : 'ltr';
