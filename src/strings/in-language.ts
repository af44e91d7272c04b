import { directionOf } from './direction.ts';
import { strings } from './languages/en.ts';

/** Attributes of an element of HTML that say in which language its words are. */
// A type, since what makes elements takes no interface for attributes.
export type InLanguage = {
  lang?: string;
  dir?: 'ltr' | 'rtl';
};

const isSpoken = (language: string): boolean => language.split('-')[0] === strings.language;

/** Of words that the site itself says within an edition of a language; none where that is the site's own. */
export function ofSite(language: string): InLanguage {
  if (isSpoken(language)) return {};
  const dir = directionOf(strings.language);
  return { lang: strings.language, ...(dir === directionOf(language) ? {} : { dir }) };
}

/** Of words of the edition within words of the site; none where both are in one language. */
export const ofEdition = (language: string): InLanguage =>
  isSpoken(language) ? {} : { lang: language, dir: directionOf(language) };
