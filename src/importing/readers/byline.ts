import { oneLine } from '../characters.ts';
import { isLacking, isoDate } from './dates.ts';
import { somebody } from './nobody.ts';

/** Who wrote a comment and when, as its heading says it: “Mara Quill, 12 January 2026”, “Comment by Mara Quill”. */
export interface Byline {
  author: string | null;
  /** ISO 8601. */
  date: string | null;
  /** The date as it is written, where it names a day that the calendar lacks. */
  lacking: string | null;
  /** Whose comment it says to answer. */
  answers: string | null;
}

const PREFIX = /^(?:comment|reply|answer)\s+(?:by|from)\s+/i;
const ANSWERS = /^(.+?),?\s+(?:answering|replying to|in reply to)\s+(.+)$/i;
/** What parts a name from a date. Every place is tried, since a name may have a comma, and a date too. */
const PARTS = /\s*(?:[,·•|–—(]|\s-\s|\bon\b|\bat\b)\s*/giu;

/** What a date may be of. It has a year, and a day or month. */
function datePart(text: string): string | null {
  const bare = text
    .replace(/[):]+\s*$/, '')
    .replace(/\s*(?:,|\bat\b)\s*(?=\d{1,2}:\d{2})/i, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
    .trim();
  return /\d{4}/.test(bare) && /^[\p{L}\d]/u.test(bare) ? bare : null;
}

function parted(text: string): Pick<Byline, 'date' | 'lacking'> & { name: string } {
  for (const { index, 0: mark } of text.matchAll(PARTS)) {
    const part = index > 0 ? datePart(text.slice(index + mark.length)) : null;
    const date = isoDate(part);
    const lacking = isLacking(part) ? part : null;
    if (date !== null || lacking !== null) return { name: text.slice(0, index), date, lacking };
  }
  return { name: text, date: null, lacking: null };
}

/** Null where a heading names nobody with a date and does not say that it is a comment either. */
export function bylineOf(heading: string): Byline | null {
  const line = oneLine(heading);
  const said = PREFIX.test(line);
  const { name: before, date, lacking } = parted(line.replace(PREFIX, ''));
  if (!said && date === null && lacking === null) return null;
  const [, by, answers] = ANSWERS.exec(before) ?? [];
  const name = oneLine(by ?? before).replace(/:$/, '');
  return { author: somebody(name || null), date, lacking, answers: answers ?? null };
}
