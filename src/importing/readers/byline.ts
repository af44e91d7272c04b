import { oneLine } from '../characters.ts';
import { isoDate } from './dates.ts';

/** Who wrote a comment and when, as its heading says it: “Mara Quill, 12 January 2026”, “Comment by Mara Quill”. */
export interface Byline {
  author: string | null;
  /** ISO 8601. */
  date: string | null;
  /** Whose comment it says to answer. */
  answers: string | null;
}

const PREFIX = /^(?:comment|reply|answer)\s+(?:by|from)\s+/i;
const ANSWERS = /^(.+?),?\s+(?:answering|replying to|in reply to)\s+(.+)$/i;
/** What parts a name from a date. Every place is tried, since a name may have a comma, and a date too. */
const PARTS = /\s*(?:[,·•|–—(]|\s-\s|\bon\b|\bat\b)\s*/giu;
const NOBODY = /^\[?(?:anonymous|deleted|unknown)\]?$/i;

/** A date has a year, and a day or month. */
function dateFrom(text: string): string | null {
  const bare = text
    .replace(/[):]+\s*$/, '')
    .replace(/\s*(?:,|\bat\b)\s*(?=\d{1,2}:\d{2})/i, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
    .trim();
  return /\d{4}/.test(bare) && /^[\p{L}\d]/u.test(bare) ? isoDate(bare) : null;
}

function parted(text: string): { name: string; date: string | null } {
  for (const { index, 0: mark } of text.matchAll(PARTS)) {
    const date = dateFrom(text.slice(index + mark.length));
    if (date !== null && index > 0) return { name: text.slice(0, index), date };
  }
  return { name: text, date: null };
}

/** Null where a heading names nobody with a date and does not say that it is a comment either. */
export function bylineOf(heading: string): Byline | null {
  const line = oneLine(heading);
  const said = PREFIX.test(line);
  const { name: before, date } = parted(line.replace(PREFIX, ''));
  if (!said && date === null) return null;
  const [, by, answers] = ANSWERS.exec(before) ?? [];
  const name = oneLine(by ?? before).replace(/:$/, '');
  return { author: !name || NOBODY.test(name) ? null : name, date, answers: answers ?? null };
}
