import { en, type Strings } from './en.ts';

export type { Strings } from './en.ts';

/** The languages that the site itself can speak. */
const LANGUAGES: Record<string, Strings> = { en };

/** What the site says in a language; in English where it has not learnt it. */
export const stringsOf = (language: string): Strings => LANGUAGES[language] ?? en;
