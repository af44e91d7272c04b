import { leave, type Tally } from '../tally.ts';
import { meet, withMonth } from './day-order.ts';
import { offsetOf, ZONE, ZONE_NAME } from './zones.ts';

/**
 * A date as ISO 8601 in UTC, to the second where the source has it: from ISO text, from `12 Jan 2026 15:04 CET`, from
 * `Jan 12th, 2026 at 3:04 PM`, from `12/01/2026` in the order of the import, or from milliseconds since 1970. Without a zone it is in UTC, wherever it is read. Null for
 * anything else, and for a day that the calendar lacks.
 */
export const isoDate = (value: unknown): string | null => (isLacking(value) ? null : parsed(value));

/** What stands between a day and a time, the time, and its zone: only behind a time is `-2026` an offset. */
const TIME = new RegExp(
  String.raw`(?:^|(?<=\d)T|[\s,]\s*(?:(?:at|um|à)\s+)?)` +
    String.raw`(?=\d{1,2}(?::\d{2}|\s*[ap]\.?m\b))(\d{1,2})(?::(\d{2}))?(?::(\d{2}(?:\.\d+)?))?(?:\s*([ap])\.?m\b\.?)?` +
    String.raw`(?:\s*\(?(${ZONE})\)?)?(?![\p{L}\d:])`,
  'iu',
);
/** What a day alone may say of its zone moves no day. */
const ZONE_OF_DAY = new RegExp(String.raw`(?:(?<=^\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})|\s(?:${ZONE_NAME}))$`, 'i');
const ORDINAL = /(\d)(?:st|nd|rd|th)\b/i;
/** With dots between them the day stands first, and programs take it for the month. */
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

/** The hour of a day of two halves. */
const hourOf = (hour: number, half: string): number => (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);

/** Milliseconds since the day began in UTC; null for a time that no clock shows. */
function timeOf([, hours, minutes = '0', seconds = '0', half, zone = 'Z']: (string | undefined)[]): number | null {
  const [said, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  const hour = half === undefined ? said : hourOf(said, half);
  const offset = offsetOf(zone);
  const isThere = hour < 24 && minute < 60 && second < 60 && (half === undefined || (said >= 1 && said <= 12));
  return isThere && offset !== null ? ((hour * 60 + minute - offset) * 60 + second) * 1000 : null;
}

/** The day as it is written, and what of it had passed. */
function parts(text: string): { day: string; time: number | null } {
  const plain = text.replace(ORDINAL, '$1').trim();
  const found = TIME.exec(plain);
  const day = found ? plain.replace(found[0], ' ') : plain.replace(ZONE_OF_DAY, '');
  return { day: withMonth(day.trim().replace(DOTTED, '$3-$2-$1')), time: found ? timeOf(found) : 0 };
}

/** What stands in brackets, as the long name of a zone, says nothing of the day; left open, they would hide the zone from the parser. */
const counted = (day: string): number => Date.parse(`${day.replace(/\([^()]*\)?/g, ' ')} UTC`);

/** Whether what reads as a date names a day that the calendar lacks: programs count 30 February on into March. */
export function isLacking(value: unknown): boolean {
  if (typeof value !== 'string' || parsed(value) === null) return false;
  const { day } = parts(value);
  const isEarly = new Date(counted(day)).getUTCDate() <= 3;
  return isEarly && (day.match(/\d+/g) ?? []).some((number) => /^(?:29|3[01])$/.test(number));
}

/** No date has as many letters. */
const LONGEST = 200;

function parsed(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : value;
  if (typeof text === 'number' || (typeof text === 'string' && /^\d{11,14}$/.test(text)))
    return print(new Date(Number(text)), FIRST_YEAR);
  if (typeof text !== 'string' || text.length > LONGEST) return null;
  const { day, time } = parts(text);
  const date =
    time === null ? null : print(new Date(counted(day) + time), /\d{4}/.test(day) ? FIRST_PRINTED : FIRST_YEAR);
  if (date !== null) meet(text);
  return date;
}

/** The name of a month, in English, or how it begins. */
export const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

const WEEKDAY = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+`;
const DAYS = [
  String.raw`\d{4}(?:[-/.]\d{1,2}){1,2}`,
  String.raw`\d{1,2}(?:[-/]|\.\s?)\d{1,2}(?:[-/]|\.\s?)\d{4}`,
  String.raw`\d{1,2}(?:\.\s?|[-/]|\s+)${MONTH.source}(?:[.,]?\s+|[-/])\d{4}`,
  String.raw`${MONTH.source}\.?\s+(?:\d{1,2},?\s+)?\d{4}`,
];
const DAY_ALONE = new RegExp(String.raw`^(?:${WEEKDAY})?(?:${DAYS.join('|')})$`, 'i');

/** Whether a text is a date with a year, and a month or day, and has no other word: `isoDate` passes over words before a date. */
export const isDateAlone = (text: string): boolean => DAY_ALONE.test(parts(text).day.replace(/[,\s]+$/, ''));

/** A year as a date may have it. */
export const YEAR = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/;

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
