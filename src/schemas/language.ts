import { z } from 'zod';

const DISPLAYED = { type: 'language', fallback: 'none' } as const;
const languages = new Intl.DisplayNames('en', DISPLAYED);
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A tag as it is written, `pt-BR` of `pt-br` and `de` of `ger`; null where it is none, or of no language that is known. */
export function canonicalLanguage(tag: string): string | null {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    const { language, region } = new Intl.Locale(canonical);
    const isKnown = languages.of(language) !== undefined && (!region || regions.of(region) !== undefined);
    return isKnown && languages.of(canonical) !== undefined ? canonical : null;
  } catch {
    return null;
  }
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The tag of a language by its name, in English or in itself. */
function named(name: string): string | undefined {
  const wanted = name.toLowerCase();
  return CODES.filter((code) => canonicalLanguage(code) === code).find((code) =>
    [languages, new Intl.DisplayNames(code, DISPLAYED)].some((names) => names.of(code)?.toLowerCase() === wanted),
  );
}

/** What is mostly spoken where a country has these letters: `ja` of `jp`. */
function spokenIn(country: string): string | null {
  if (!/^[a-z]{2}$/i.test(country) || regions.of(country.toUpperCase()) === undefined) return null;
  return canonicalLanguage(new Intl.Locale(`und-${country}`).maximize().language);
}

/** The tag that was most likely meant by what is none. */
const languageMeant = (text: string): string | null =>
  canonicalLanguage(text.replaceAll('_', '-')) ?? named(text) ?? spokenIn(text);

/** The language of an edition, as a tag in the form in which all programs know it. */
export const languageSchema = z.string().superRefine((text, context) => {
  if (canonicalLanguage(text) === text) return;
  const meant = languageMeant(text);
  const message = meant
    ? `write ${meant}, since “${text}” is not how that language is written`
    : `write a language tag, like en or de, since “${text}” is no language`;
  context.addIssue({ code: 'custom', message });
});
