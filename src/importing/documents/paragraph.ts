import type { ElementContent } from 'hast';
import { byTag, find, isElement, rawText } from '../../html/tree.ts';
import { oneLine } from '../characters.ts';
import { leave, type Tally } from '../tally.ts';
import type { Atom } from './atoms.ts';
import type { Front } from './document.ts';
import type { Role } from './roles.ts';

/** What a paragraph is, by what stands in it and by its style. */

const isImage = byTag('img');

const holdsImage = (node: ElementContent): boolean =>
  isElement(node) && (isImage(node) || find(node, isImage) !== null);

/** Whether it shows neither words nor pictures. */
export const isBlank = (nodes: readonly ElementContent[]): boolean => !rawText(nodes).trim() && !nodes.some(holdsImage);

const isCode = ({ node, marks }: Atom): boolean =>
  node.type === 'text' ? marks.includes('code') || !node.value.trim() : isElement(node) && node.tagName === 'br';

/** Whether all of its words are set as code. */
export const isAllCode = (atoms: readonly Atom[]): boolean =>
  atoms.every(isCode) && atoms.some(({ node }) => node.type === 'text' && node.value.trim());

/** The lowest level that a heading of a page has. */
const LOWEST = 6;

/** The element of a heading of a level from 1, or of a paragraph. */
export const tagOf = (level: number | null): string =>
  level === null ? 'p' : `h${Math.min(Math.max(level, 1), LOWEST)}`;

/** Takes a line above a text as what it says of the text, where its style says that it is that; whether it did. */
export function takeFront(
  role: Role | null,
  nodes: readonly ElementContent[],
  front: Front | null,
  tally: Tally,
): boolean {
  const line = oneLine(rawText(nodes));
  if (!front || !line) return false;
  if (role === 'title') front.title.push(line);
  else if (role === 'author') front.authors.push(line);
  else if (role === 'date') front.date.push(line);
  else if (role === 'subtitle') leave(tally, 'fact', line);
  else return false;
  return true;
}
