import type { Tally } from '../tally.ts';
import { bylineOf, leaveOf, type Byline } from './byline.ts';
import { authorsIn, authorsOfLine, saysBy } from './written-by.ts';

/** Who wrote a text, and when. */
export interface Signature {
  authors: string[];
  date: string | null;
}

/** “By Mara Quill, 12 January 2026”: no sentence ends so. */
const bylineIn = (line: string): Byline | null => {
  const byline = saysBy(line) ? bylineOf(line) : null;
  return byline?.author && byline.date !== null ? byline : null;
};

/** Whether a line says who wrote a text, and nothing else but when. */
export const isSignature = (line: string): boolean => authorsOfLine(line) !== null || bylineIn(line) !== null;

/** What a line says of both; null where it does not. */
export function datedSignature(line: string, tally: Tally): Signature | null {
  const byline = bylineIn(line);
  if (!byline) return null;
  leaveOf(byline, tally);
  return { authors: authorsIn(byline.author!), date: byline.date };
}
