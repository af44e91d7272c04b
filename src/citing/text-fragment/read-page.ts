import { OPAQUE, type PageText, type Stretch, type TextPoint } from './page-text.ts';

/** What a browser's search does not find as the words that a reader sees. */
const OPAQUE_ELEMENTS = '.katex, sup, button, input, select, textarea, svg, img';

/** A document as text, and the way from its nodes into the text. */
export interface ReadPage {
  text: PageText;
  /** Where a place in the document is in the text; null in what is not shown. */
  pointOf: (node: Node, offset: number) => TextPoint | null;
}

interface Reading {
  blocks: string[];
  /** For each text node its block, and the place in the block of each of its characters and of its end. */
  places: Map<Node, { block: number; offsets: number[] }>;
}

const current = ({ blocks }: Reading): string => blocks.at(-1)!;

function add(reading: Reading, text: string): void {
  reading.blocks[reading.blocks.length - 1] = current(reading) + text;
}

function breakBlock(reading: Reading): void {
  if (current(reading)) reading.blocks.push('');
}

/** White space is one space, and none begins a block. */
function readText(node: Text, reading: Reading): void {
  const block = reading.blocks.length - 1;
  const offsets: number[] = [];
  for (const character of node.data.split('')) {
    offsets.push(current(reading).length);
    const isSpace = /[ \t\n\r\f]/.test(character);
    if (!isSpace) add(reading, character);
    else if (current(reading) && !current(reading).endsWith(' ')) add(reading, ' ');
  }
  offsets.push(current(reading).length);
  reading.places.set(node, { block, offsets });
}

/** What is within is one character of the text: a place in it is the place before that. */
function readOpaque(element: Element, reading: Reading): void {
  const place = { block: reading.blocks.length - 1, offsets: [current(reading).length] };
  add(reading, OPAQUE);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) reading.places.set(walker.currentNode, place);
}

const isInline = (display: string): boolean =>
  display.startsWith('inline') || display === 'contents' || display === 'ruby';

function readElement(element: Element, reading: Reading): void {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden') return;
  if (element.matches(OPAQUE_ELEMENTS)) return readOpaque(element, reading);
  const breaks = !isInline(display) || element.tagName === 'BR';
  if (breaks) breakBlock(reading);
  for (const child of element.childNodes) {
    if (child instanceof Element) readElement(child, reading);
    else if (child instanceof Text) readText(child, reading);
  }
  if (breaks) breakBlock(reading);
}

/** The nearest text node at or after a place in the document. */
function textAt(node: Node, offset: number): { node: Node; offset: number } | null {
  if (node instanceof Text) return { node, offset };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = node.childNodes[offset] ?? node.lastChild ?? node;
  const next = walker.currentNode instanceof Text ? walker.currentNode : walker.nextNode();
  return next && { node: next, offset: 0 };
}

export function readPage(root: Element): ReadPage {
  const reading: Reading = { blocks: [''], places: new Map() };
  readElement(root, reading);
  return {
    text: reading.blocks,
    pointOf(node, offset) {
      const at = textAt(node, offset);
      const place = at && reading.places.get(at.node);
      return place ? { block: place.block, offset: place.offsets[at.offset] ?? place.offsets.at(-1)! } : null;
    },
  };
}

/** Where a selection is in the text of the page. */
export function stretchOf(range: StaticRange | Range, page: ReadPage): Stretch | null {
  const from = page.pointOf(range.startContainer, range.startOffset);
  const to = page.pointOf(range.endContainer, range.endOffset);
  return from && to && { from, to };
}
