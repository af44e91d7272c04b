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

/** Spaces and hyphens stand for each other; an apostrophe may be curly. */
const pattern = (name: string): string =>
  escape(straight(name)).replace(/[ -]/g, '[ \\u00A0\\u2011-]').replaceAll("'", "['’]");

/** One spelling for looking a match up again. */
const fold = (text: string): string => straight(text).replace(/[\u00A0\u2011-]/g, ' ');

// A name may not touch a letter or digit, nor be part of a hyphened compound (“persona-space”).
const BEFORE = '(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][-\\u2011])';
const AFTER = '(?![\\p{L}\\p{N}_]|[-\\u2011][\\p{L}\\p{N}])';

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
  const slugs = new Map(names.map(({ slug, name }) => [fold(name), slug]));
  const exactPattern = patternOf(exact, 'gu');
  const loosePattern = patternOf(loose, 'giu');

  return (text) => {
    const found = (match: RegExpExecArray, key: string): TermMatch => ({
      slug: slugs.get(key)!,
      start: match.index,
      end: match.index + match[0].length,
    });
    return withoutOverlaps([
      ...[...text.matchAll(exactPattern)].map((match) => found(match, fold(match[1]!))),
      ...[...text.matchAll(loosePattern)].map((match) => found(match, fold(match[1]!).toLowerCase())),
    ]);
  };
}
