import { canonicalLanguage } from '../../schemas/language.ts';

/** In what language a copy says that it is. */

/** A tag as an edition has it, `pt-BR` of `PT_br` too; null of what is none. */
export const languageIn = (said: string | null | undefined): string | null =>
  canonicalLanguage(said?.trim().replaceAll('_', '-') ?? '');

/** English, in which an edition is where nothing is said, and what says that it is of no one language. */
const UNSAID = /^(?:en|und|mul|zxx)\b/;

/** As a fact of a post. */
export const languageFact = (tag: string | null): { language?: string } =>
  tag === null || UNSAID.test(tag) ? {} : { language: tag };
