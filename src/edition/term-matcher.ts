import { NO_BREAK } from './spaces.ts';

/** A name under which a term is recognised in running text. */
export interface TermName {
  slug: string;
  name: string;
}

export interface TermMatch {
  slug: string;
  /** Half-open range in the text given. */
  start: number;
  end: number;
}

const straight = (text: string): string => text.replace(/[‘’]/g, "'");
const hasCapital = (text: string): boolean => /\p{Lu}/u.test(text);
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What may stand between the words of a name. A line break may not: it ends a paragraph of plain text. */
const SPACE = `[ ${NO_BREAK}]+`;
const HYPHEN = '[\\u2010\\u2011-]';

/** Spaces and hyphens stand for each other; an apostrophe may be curly. */
const pattern = (name: string): string =>
  escape(straight(name)).replace(/[ -]+/g, `(?:${SPACE}|${HYPHEN})`).replaceAll("'", "['’]");

/** One spelling of a name, whatever its spaces, hyphens and apostrophes. */
const fold = (text: string): string => straight(text).replace(new RegExp(`${SPACE}|${HYPHEN}`, 'g'), ' ');

/** The same whatever its capitals; both ways, since `ſ` is a small letter that only its capital shows to be an s. */
export const foldName = (text: string): string => fold(text).toLowerCase().toUpperCase();

// A name may not touch a letter, digit, accent or joiner, nor be part of a hyphened compound (“bee-line”).
const WORD = '[\\p{L}\\p{N}\\p{M}\\p{Cf}_]';
const BEFORE = `(?<!${WORD}|${WORD}${HYPHEN})`;
const AFTER = `(?!${WORD}|${HYPHEN}${WORD})`;

/** A pattern for all names of one sort, longest first, with their plurals. */
function patternOf(names: readonly TermName[], flags: string): RegExp {
  const alternatives = names
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length)
    .map(pattern);
  return new RegExp(`${BEFORE}(${alternatives.join('|') || '(?!)'})(?:e?s)?${AFTER}`, flags);
}

/** Of overlapping matches the leftmost stays, and of those that begin together the longest. */
function withoutOverlaps(matches: TermMatch[]): TermMatch[] {
  let end = 0;
  return matches
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((match) => {
      if (match.start < end) return false;
      end = match.end;
      return true;
    });
}

/**
 * Finds the names of terms in plain text. A name in lower case matches any capitals; one with a capital matches only as
 * written. Both match their plural in -s or -es.
 */
export function termMatcher(names: readonly TermName[]): (text: string) => TermMatch[] {
  const exact = names.filter(({ name }) => hasCapital(name));
  const loose = names.filter(({ name }) => !hasCapital(name));
  const exactSlugs = new Map(exact.map(({ slug, name }) => [fold(name), slug]));
  const looseSlugs = new Map(loose.map(({ slug, name }) => [foldName(name), slug]));
  const exactPattern = patternOf(exact, 'gu');
  const loosePattern = patternOf(loose, 'giu');

  const found = (match: RegExpExecArray, slug: string | undefined): TermMatch[] =>
    slug === undefined ? [] : [{ slug, start: match.index, end: match.index + match[0].length }];

  return (text) =>
    withoutOverlaps([
      ...[...text.matchAll(exactPattern)].flatMap((match) => found(match, exactSlugs.get(fold(match[1]!)))),
      ...[...text.matchAll(loosePattern)].flatMap((match) => found(match, looseSlugs.get(foldName(match[1]!)))),
    ]);
}
