import { parseContent, rawText } from '../../../html/tree.ts';
import { oneLine } from '../../characters.ts';
import { LIMITS } from '../../limits.ts';

/** What a line of HTML says, as titles and names of exports are; null where that is nothing. */
export const textOfHtml = (html: string | null): string | null =>
  (html && oneLine(rawText(parseContent(html, LIMITS.contentDepth).children))) || null;

/** Somebody's name as exports give it: of an address of mail, with which some sign, no more than what stands before its sign. */
export const nameOfHtml = (html: string | null): string | null =>
  textOfHtml(html)?.replace(/^([^\s@]+)@[^\s@]+\.[^\s@.]+$/, '$1') ?? null;
