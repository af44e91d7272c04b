import type { Element, ElementContent } from 'hast';
import { byTag, find, isElement, rawText } from '../../html/tree.ts';
import { oneLine } from '../characters.ts';
import { isFilled, lineOf } from '../readers/text/groups.ts';

/** Verse that stands at the head of a chapter is one passage, and so is prose, though each line of them may be a paragraph. */

const LEAST = 3;
/** A line of verse is shorter than a line of print. */
const LENGTH = 64;
/** Prose ends its paragraphs with a full stop; lines of verse mostly do not end a sentence. */
const ENDED = 0.5;

const isText = (node: ElementContent): boolean => node.type !== 'text' || node.value.trim() !== '';

const textOf = (line: ElementContent): string => oneLine(rawText([line]));

function isVerse(texts: readonly string[]): boolean {
  const ended = texts.filter((text) => /[.!?…:]["”’')\]]*$/.test(text)).length;
  return texts.every((text) => text.length <= LENGTH) && ended <= texts.length * ENDED;
}

/** Paragraphs as one, with what stands between two of them. Two breaks in a row part the stanzas of verse. */
function asOne(lines: readonly Element[], between: () => ElementContent): ElementContent[] {
  const joined = lines.flatMap(({ children }, i): ElementContent[] => (i ? [between(), ...children] : children));
  return [{ type: 'element', tagName: 'p', properties: {}, children: joined }];
}

const newBreak = (): Element => ({ type: 'element', tagName: 'br', properties: {}, children: [] });

/** What parts two stanzas; a picture is no such thing. */
const isBlank = (line: Element): boolean => !textOf(line) && find(line, ({ tagName }) => tagName !== 'br') === null;

const emptied = (line: Element): Element => (isBlank(line) ? { ...line, children: [] } : line);

/** What a quotation holds, with the lines of verse or of prose put together where all of it is such lines. */
export function withLinesJoined(children: ElementContent[]): ElementContent[] {
  const lines = children.filter(isText).filter(isElement);
  if (lines.length < children.filter(isText).length || !lines.every(byTag('p'))) return children;
  const texts = lines.filter((line) => !isBlank(line)).map(textOf);
  if (texts.length < LEAST || texts.includes('')) return children;
  if (texts.length === lines.length && isFilled([texts.map(lineOf)]))
    return asOne(lines, () => ({ type: 'text', value: ' ' }));
  return isVerse(texts) ? asOne(lines.map(emptied), newBreak) : children;
}
