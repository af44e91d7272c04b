import type { Element, Root } from 'hast';
import { elementsIn, isElement } from '../../html/tree.ts';
import { oneLine } from '../characters.ts';
import { leave, type Tally } from '../tally.ts';

/** What a page says beside the post and its comments: menus, counts, buttons. Nobody misses it, and the report says it. */

const MACHINERY = new Set(['script', 'style', 'template', 'head', 'svg', 'noscript']);

/** Says what a page has outside the elements that were read, and gives it back, text by text. */
export function leaveAround(page: Root, read: ReadonlySet<Element>, tally: Tally): string[] {
  const texts: string[] = [];
  const open: (Root | Element)[] = [page];
  while (open.length) {
    const next = open.pop()!;
    for (const child of next.children) if (child.type === 'text' && child.value.trim()) texts.push(child.value);
    const inside = elementsIn(next).filter((one) => isElement(one) && !read.has(one) && !MACHINERY.has(one.tagName));
    for (let i = inside.length - 1; i >= 0; i--) open.push(inside[i]!);
  }
  if (texts.length) leave(tally, 'around', oneLine(texts.join(' ')));
  return texts;
}

const SHOWN = /\b(?:Rendering|Showing)\s+([\d,]+)\s*(?:\/|of)\s*([\d,]+)\s+comments?\b/i;
const COUNTED = /^\s*([\d,]+)\s+comments?\s*$/i;

const integer = (digits: string | undefined): number | null => (digits ? Number(digits.replaceAll(',', '')) : null);

/** How many comments a page says that there are: “Rendering 4/120 comments”, “8 comments”. */
export const countIn = (text: string): number | null =>
  integer(SHOWN.exec(text)?.[2]) ?? integer(COUNTED.exec(text)?.[1]);

/** The same among texts of a page. One text alone may give a number; a sentence may be in several. */
export function countAmong(texts: string[]): number | null {
  const counts = [texts.join(' '), ...texts.filter((text) => text.length < 40)].map(countIn).filter((n) => n !== null);
  return counts.length ? Math.max(...counts) : null;
}
