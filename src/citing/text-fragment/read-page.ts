import { OPAQUE, type PageText, type Stretch, type TextPoint } from './page-text.ts';

/** What a browser's search does not find as the words that a reader sees. */
const OPAQUE_ELEMENTS = '.katex, sup, button, input, select, textarea, svg, img';

/** Where a range begins and ends. */
type Ends = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** Of a range: its start is at the text behind it, its end at the text before. */
type Side = 'start' | 'end';

/** A document as text, and the way from its nodes into the text. */
export interface ReadPage {
  text: PageText;
  /** Where a place in the document is in the text, or where the text next to it on that side is; null where there is none. */
  pointOf: (node: Node, offset: number, side: Side) => TextPoint | null;
}

interface Reading {
  blocks: string[];
  /** For each text node its block, and the place in the block of each of its characters and of its end. */
  places: Map<Node, PlaceOfText>;
}

interface PlaceOfText {
  block: number;
  offsets: number[];
}

const pointIn = ({ block, offsets }: PlaceOfText, offset: number): TextPoint => ({
  block,
  offset: offsets[offset] ?? offsets.at(-1)!,
});

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

const deepestLast = (node: Node): Node => (node.lastChild ? deepestLast(node.lastChild) : node);

/** What lies behind a place in the document, or before it, nearest first. */
function* nodesNear(node: Node, offset: number, side: Side): Generator<Node> {
  const walker = document.createTreeWalker(document.body);
  const isStart = side === 'start';
  const child = node.childNodes[isStart ? offset : offset - 1];
  walker.currentNode = isStart ? (child ?? deepestLast(node)) : child ? deepestLast(child) : node;
  if (child) yield walker.currentNode;
  while (isStart ? walker.nextNode() : walker.previousNode()) yield walker.currentNode;
}

export function readPage(root: Element): ReadPage {
  const reading: Reading = { blocks: [''], places: new Map() };
  readElement(root, reading);
  return {
    text: reading.blocks,
    pointOf(node, offset, side) {
      const place = reading.places.get(node);
      if (place) return pointIn(place, offset);
      for (const near of nodesNear(node, offset, side)) {
        const found = reading.places.get(near);
        if (found) return pointIn(found, side === 'start' ? 0 : Infinity);
      }
      return null;
    },
  };
}

/** Where a selection is in the text of the page. */
export function stretchOf(range: Ends, page: ReadPage): Stretch | null {
  const from = page.pointOf(range.startContainer, range.startOffset, 'start');
  const to = page.pointOf(range.endContainer, range.endOffset, 'end');
  return from && to && { from, to };
}
