import { oneLine, startOf } from '../characters.ts';
import { leave, type Tally } from '../tally.ts';
import { isDateAlone, isoDate, MONTH, YEAR } from './dates.ts';
import { somebody } from './nobody.ts';

/** Who wrote a comment and when, as its heading says it: “Mara Quill, 12 January 2026”, “Comment by Mara Quill”. */
export interface Byline {
  author: string | null;
  /** ISO 8601. */
  date: string | null;
  /** The date as it is written, where it cannot be read: it may name a day that the calendar lacks. */
  unread: string | null;
  /** What it says of later changes, behind the date. */
  edited: string | null;
  /** Whose comment it says to answer. */
  answers: string | null;
  /** What it says of who that is, behind the name. */
  role: string | null;
}

const ROLE = /\s*[([]\s*((?:the\s+)?(?:author|op|original poster|moderator|mod|admin|editor))\s*[)\]]$/i;

const PREFIX = /^(?:comment|reply|answer)\s+(?:by|from)\s+/i;
const ANSWERS = /^(.+?),?\s+(?:answering|replying to|in reply to)\s+(.+)$/i;
const CHANGED = String.raw`(?:last\s+)?(?:edited|updated|modified)`;
/** Words between a name and a date that are part of neither. */
const BEFORE_DATE = String.raw`(?:(?:posted|published|${CHANGED})\b:?\s*)?(?:\b(?:on|at)\b)?`;
/** What may part a name from a date. A name may have a comma, and a date too: what follows the mark tells. */
const PARTS = new RegExp(String.raw`\s*(?:(?:[,·•|–—(]|\s-\s)\s*${BEFORE_DATE}|\bon\b|\bat\b)\s*`, 'giu');

/** “(last edited 13 January 2026)”, behind the date. Only where a run of marks begins is it tried: a long one would take long. */
const EDITED = new RegExp(String.raw`(?<![\s,;·•|–—([-])[\s,;·•|–—([-]+(${CHANGED}\b.*)$`, 'iu');
const END = /(?<![):\]])[):\]]+\s*$/;

interface Parted {
  name: string;
  /** What follows the mark. */
  rest: string;
  edited: string | null;
}

/** Every way to part a line. */
function* partings(line: string): Generator<Parted> {
  for (const { index, 0: mark } of line.matchAll(PARTS)) {
    if (!index) continue;
    const after = line
      .slice(index + mark.length)
      .replace(END, '')
      .trim();
    const [all = '', edited = null] = EDITED.exec(after) ?? [];
    const rest = after
      .slice(0, after.length - all.length)
      .replace(END, '')
      .trim();
    yield { name: line.slice(0, index), rest, edited };
  }
}

/** A line that says whose comment it is may have a date in words of no known kind: it begins at the last mark before the year. */
function parted(line: string, said: boolean): Parted {
  const ways = [...partings(line)];
  return (
    ways.find(({ rest }) => isDateAlone(rest)) ??
    (said ? ways.findLast(({ rest }) => YEAR.test(rest)) : undefined) ?? { name: line, rest: '', edited: null }
  );
}

/** Null where a heading names nobody with a date and does not say that it is a comment either. */
export function bylineOf(heading: string): Byline | null {
  const line = oneLine(heading);
  const said = PREFIX.test(line);
  const { name: before, rest, edited } = parted(line.replace(PREFIX, ''), said);
  if (!said && rest === '') return null;
  const [, by, answers] = ANSWERS.exec(before) ?? [];
  const named = oneLine(by ?? before).replace(/:$/, '');
  const name = named.replace(ROLE, '');
  const date = isoDate(rest);
  return {
    author: somebody(name || null),
    date,
    unread: date === null && rest !== '' ? rest : null,
    edited,
    answers: answers ?? null,
    role: ROLE.exec(named)?.[1] ?? null,
  };
}

/** What a byline says that a comment has no place for is a line of the report. */
export function leaveOf({ unread, edited, role }: Byline, tally: Tally): void {
  if (unread !== null) leave(tally, 'date', unread);
  for (const one of [edited, role]) if (one !== null) leave(tally, 'fact', one);
}

const BEGINS_DATE = new RegExp(String.raw`^(?:\d|${MONTH.source}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*day\b)`, 'i');
const LONGEST_DATE = 40;
/** A name, and what else may stand between it and a date: “Tom Reed, updated 13 January 2026”. */
const FEW_WORDS = /^\S+(?: \S+){0,3}$/;
const OTHER_WORDS = /^(?:\p{L}+:? ){1,3}(?=\S)/u;

function isNear({ name, rest }: Parted): boolean {
  if (rest.length > LONGEST_DATE || !YEAR.test(rest)) return false;
  return BEGINS_DATE.test(rest) || (FEW_WORDS.test(name) && isDateAlone(rest.replace(OTHER_WORDS, '')));
}

/** Whether a line of a text, which is no byline, is meant as one: behind a mark there is what begins or ends as a date and has a year. */
export const isNearByline = (text: string): boolean => {
  const line = oneLine(text);
  return bylineOf(line) === null && [...partings(line)].some(isNear);
};

/** What to do about such a line. */
export const nearByline = (file: string, line: string, like: string): string =>
  `${file}: “${startOf(line)}” begins no comment, since no date can be read right behind a name in it, and goes with what stands above it: if a comment begins there, write its line like “${like}”.`;
