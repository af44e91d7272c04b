import * as de from './languages/de.ts';
import * as en from './languages/en.ts';

/** A language says all that English does, in its own words. */
type InOwnWords<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => InOwnWords<R>
    : { readonly [K in keyof T]: InOwnWords<T[K]> };

/** All that the site itself says in one language. */
export type Language = InOwnWords<typeof en>;

/** The languages that the site itself can speak. */
export const LANGUAGES: Readonly<Record<string, Language>> = { en, de };
