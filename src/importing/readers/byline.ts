import { oneLine, startOf } from '../characters.ts';
import { isDateAlone, isoDate, MONTH, YEAR } from './dates.ts';
import { somebody } from './nobody.ts';

/** Who wrote a comment and when, as its heading says it: “Mara Quill, 12 January 2026”, “Comment by Mara Quill”. */
export interface Byline {
  author: string | null;
  /** ISO 8601. */
  date: string | null;
  /** The date as it is written, where it cannot be read: it may name a day that the calendar lacks. */
  unread: string | null;
  /** Whose comment it says to answer. */
  answers: string | null;
}

const PREFIX = /^(?:comment|reply|answer)\s+(?:by|from)\s+/i;
const ANSWERS = /^(.+?),?\s+(?:answering|replying to|in reply to)\s+(.+)$/i;
/** What may part a name from a date. A name may have a comma, and a date too: what follows the mark tells. */
const PARTS = /\s*(?:[,·•|–—(]|\s-\s|\bon\b|\bat\b)\s*/giu;

interface Parted {
  name: string;
  /** What follows the mark. */
  rest: string;
}

/** Every way to part a line. */
const partings = (line: string): Parted[] =>
  [...line.matchAll(PARTS)]
    .filter(({ index }) => index > 0)
    .map(({ index, 0: mark }) => ({
      name: line.slice(0, index),
      rest: line
        .slice(index + mark.length)
        .replace(/[):]+\s*$/, '')
        .trim(),
    }));

/** A line that says whose comment it is may have a date in words of no known kind: it begins at the last mark before the year. */
function parted(line: string, said: boolean): Parted {
  const ways = partings(line);
  return (
    ways.find(({ rest }) => isDateAlone(rest)) ??
    (said ? ways.findLast(({ rest }) => YEAR.test(rest)) : undefined) ?? { name: line, rest: '' }
  );
}

/** Null where a heading names nobody with a date and does not say that it is a comment either. */
export function bylineOf(heading: string): Byline | null {
  const line = oneLine(heading);
  const said = PREFIX.test(line);
  const { name: before, rest } = parted(line.replace(PREFIX, ''), said);
  if (!said && rest === '') return null;
  const [, by, answers] = ANSWERS.exec(before) ?? [];
  const name = oneLine(by ?? before).replace(/:$/, '');
  const date = isoDate(rest);
  return {
    author: somebody(name || null),
    date,
    unread: date === null && rest !== '' ? rest : null,
    answers: answers ?? null,
  };
}

const BEGINS_DATE = new RegExp(String.raw`^(?:\d|${MONTH.source}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*day\b)`, 'i');
const LONGEST_DATE = 40;

/** Whether a line of a text, which is no byline, is meant as one: behind a mark there is what begins as a date and has a year. */
export const isNearByline = (text: string): boolean => {
  const line = oneLine(text);
  return (
    bylineOf(line) === null &&
    partings(line).some(({ rest }) => rest.length <= LONGEST_DATE && YEAR.test(rest) && BEGINS_DATE.test(rest))
  );
};

/** What to do about such a line. */
export const nearByline = (file: string, line: string, like: string): string =>
  `${file}: “${startOf(line)}” begins no comment, since no date can be read in it, and goes with what stands above it: if a comment begins there, write its line like “${like}”.`;
