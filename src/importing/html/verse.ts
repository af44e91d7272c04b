import type { Element, ElementContent } from 'hast';
import { byTag, isElement, rawText } from '../../html/tree.ts';
import { oneLine } from '../characters.ts';

/** Verse that stands at the head of a chapter is one passage, though each of its lines may be a paragraph. */

const LEAST = 3;
/** A line of verse is shorter than a line of print. */
const LENGTH = 64;
/** Prose ends its paragraphs with a full stop; lines of verse mostly do not end a sentence. */
const ENDED = 0.5;

const isText = (node: ElementContent): boolean => node.type !== 'text' || node.value.trim() !== '';

/** Whether all that a quotation holds are lines of verse. */
export function isVerse(children: ElementContent[]): boolean {
  const lines = children.filter(isText);
  if (lines.length < LEAST || !lines.every((line) => isElement(line) && byTag('p')(line))) return false;
  const texts = lines.map((line) => oneLine(rawText([line])));
  const ended = texts.filter((text) => /[.!?…:]["”’')\]]*$/.test(text)).length;
  return texts.every((text) => text.length > 0 && text.length <= LENGTH) && ended <= texts.length * ENDED;
}

/** The lines as one paragraph. */
export function verse(children: ElementContent[]): ElementContent[] {
  const lines = children.filter(isElement).map(({ children: line }) => line);
  const br: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
  const joined = lines.flatMap((line, i): ElementContent[] => (i ? [br, ...line] : line));
  return [{ type: 'element', tagName: 'p', properties: {}, children: joined }];
}
