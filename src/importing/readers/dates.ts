import { leave, type Tally } from '../tally.ts';

/**
 * A date as ISO 8601 in UTC, to the second where the source has it: from ISO text, from `12 Jan 2026 15:04 UTC`, from
 * `2026-01-12 15:04:05Z` or from milliseconds since 1970. Null for anything else, and for a day that the calendar lacks.
 */
export const isoDate = (value: unknown): string | null => (isLacking(value) ? null : parsed(value));

const ZONE = /\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})$/;
const TIME = /T?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\b\.?)?/i;

/** Whether what reads as a date names a day that the calendar lacks: programs count 30 February on into March. */
export function isLacking(value: unknown): boolean {
  if (typeof value !== 'string' || parsed(value) === null) return false;
  const day = value.trim().replace(ZONE, '').replace(TIME, '').trim();
  const counted = new Date(`${day} UTC`).getUTCDate();
  return counted <= 3 && (day.match(/\d+/g) ?? []).some((number) => /^(?:29|3[01])$/.test(number));
}

function parsed(value: unknown): string | null {
  const text = typeof value === 'number' ? value : typeof value === 'string' ? value.trim() : null;
  if (text === null || text === '') return null;
  if (typeof text === 'number' || /^\d{11,14}$/.test(text)) return print(new Date(Number(text)), FIRST_YEAR);
  const plain = text
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T')
    .replace(/\s+UTC$/, ' UTC')
    .replace(/(?<=:\d{2})\s+(?=[+-]\d{2}:?\d{2}$)/, '');
  const zoned = /(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/.test(plain) || /^\d{4}-\d{2}-\d{2}$/.test(plain);
  const written = zoned ? plain : /\dT\d/.test(plain) ? `${plain}Z` : `${plain} UTC`;
  return print(new Date(written), /\d{4}/.test(plain) ? FIRST_PRINTED : FIRST_YEAR);
}

/** “March 4th” as “March 4”. */
export const withoutOrdinal = (text: string): string => text.replace(/(\d)(?:st|nd|rd|th)\b/, '$1');

/** The name of a month, in English, or how it begins. */
export const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/** As much of a date as a text says: the year, the month (`1888-03`), or all that `isoDate` gives. */
export function dateAsSaid(text: string): string | null {
  const [plain] = /^\s*\d{4}(?:-\d{2})?(?=\.?\s*$)/.exec(text) ?? [];
  if (plain !== undefined) return plain.trim();
  const date = isoDate(text);
  const numbers = text.match(/\d+/g) ?? [];
  if (date === null || numbers.length !== 1 || numbers[0]!.length !== 4) return date;
  return date.slice(0, MONTH.test(text) ? 7 : 4);
}

/** What `isoDate` gives; a date that is there and cannot be read is a line of the report. */
export function dateOf(value: unknown, tally: Tally): string | null {
  const date = isoDate(value);
  const there = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
  if (date === null && there) leave(tally, 'date', String(value).slice(0, 100));
  return date;
}

/**
 * The first of the ways in which a page states a date that can be read. Where none can and one names a day that the calendar
 * lacks, it is a line of the report; other words may be no date at all.
 */
export function firstDate(stated: readonly unknown[], tally: Tally): string | null {
  const date = stated.map(isoDate).find((one) => one !== null) ?? null;
  const lacking = date === null ? stated.find(isLacking) : undefined;
  if (lacking !== undefined) leave(tally, 'date', String(lacking).slice(0, 100));
  return date;
}

/** Numbers below count from here; a year that is written out may be that of an old book. */
const FIRST_YEAR = 1970;
const FIRST_PRINTED = 1000;

function print(date: Date, first: number): string | null {
  const year = date.getUTCFullYear();
  return Number.isNaN(date.getTime()) || year < first || year > 2200 ? null : date.toISOString();
}
