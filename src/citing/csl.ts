import { ORIGINAL_TYPES } from '../schemas/original-types.ts';
import { familyName, sortedName, wholeName, type PersonName } from '../edition/person-name.ts';

/** The part of CSL-JSON that this edition needs (https://docs.citationstyles.org/en/stable/specification.html). */

export interface CslName {
  family?: string;
  given?: string;
  'non-dropping-particle'?: string;
  suffix?: string;
  /** A name that is not to be taken apart. */
  literal?: string;
}

export interface CslDate {
  'date-parts': [number[]];
}

/** The types of what this edition cites. Citation styles are trimmed to them. */
export const CITED_TYPES = ORIGINAL_TYPES;

export interface CslItem {
  id: string;
  type: (typeof CITED_TYPES)[number];
  title: string;
  author: CslName[];
  'container-title'?: string;
  publisher?: string;
  'publisher-place'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  /** Which published wording this edition cites of what it says itself. Every style sets it behind the title, or the container. */
  number?: string;
  'chapter-number'?: string;
  issued?: CslDate;
  /** Citable, see `citableAddress`. */
  URL?: string;
  /** Of what is cited, as a tag (RFC 5646), where it is another than English: exports have always been without that. No style prints it. */
  language?: string;
  /** What the item is, in place of a title: only styles are given it. */
  genre?: string;
  /** Which wording of it this edition carries; no style prints it. Where in the item a passage stands is no part of it. */
  note?: string;
}

/** The variables that items have. Citation styles are trimmed to them. */
export const CITED_VARIABLES = [
  'title',
  'genre',
  'author',
  'container-title',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'number',
  'chapter-number',
  'issued',
  'URL',
  'note',
] as const satisfies readonly Exclude<keyof CslItem, 'id' | 'type'>[];

/** `2026-11-21`, `2026-11` or `2026`. */
export const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** The same back again. */
export const isoDate = ({ 'date-parts': [parts] }: CslDate): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

/** “Edition 2, revision 2”: which wording it is, where that stands by itself. */
export const wordingOf = ({ number }: CslItem): string | undefined =>
  number && number.charAt(0).toUpperCase() + number.slice(1);

/** The language of an item, as items have it. */
export const inLanguage = (language: string): Pick<CslItem, 'language'> =>
  /^en\b/i.test(language) ? {} : { language };

const isParted = (name: CslName): name is PersonName & CslName => name.literal === undefined;

/** “Author, Ann”, as in an index. */
export const indexName = (name: CslName): string => (isParted(name) ? sortedName(name) : name.literal!);

/** “Ann Author”, as in a sentence. */
export const fullName = (name: CslName): string => (isParted(name) ? wholeName(name) : name.literal!);

/** “Author”, as beside a year. */
export const shortName = (name: CslName): string => (isParted(name) ? familyName(name) : name.literal!);

/**
 * An address that every format takes as it stands: without what ends a field in BibTeX or parts values in RIS. Servers
 * do not tell these characters from their codes.
 */
export const citableAddress = (url: string): string => url.replace(/[{}\\$;\s]/g, encodeURIComponent);
