import { parseContent, rawText } from '../../../html/tree.ts';
import { oneLine } from '../../characters.ts';
import { LIMITS } from '../../limits.ts';

/** What a line of HTML says, as titles and names of exports are; null where that is nothing. */
export const textOfHtml = (html: string | null): string | null =>
  (html && oneLine(rawText(parseContent(html, LIMITS.contentDepth).children))) || null;
