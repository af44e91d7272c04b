import type { Span } from '../../annotating/find-words.ts';

/** The words of an element as annotations keep them, and the way between them and the document. */
export interface Words {
  text: string;
  /** For each UTF-16 unit what of the document shows it; null for the space between blocks. */
  extents: readonly (Extent | null)[];
}

interface Extent {
  node: Node;
  /** A unit of a text node; without it all of the element, as a formula is. */
  at?: number;
}

/** What stands in a passage and is no word of it: the ledger leaves it out too. */
const NO_WORDS =
  '.passage-number, .passage-view, .original, .editor, .note-call, .label, .gap-original, [data-own], script, style';

const BLOCKS = /^(P|DIV|LI|[UO]L|H[1-6]|BLOCKQUOTE|PRE|TABLE|TR|T[DH]|D[LDT]|DETAILS|FIGURE|BR)$/;

interface Reading {
  characters: string[];
  extents: (Extent | null)[];
}

function add({ characters, extents }: Reading, character: string, extent: Extent | null): void {
  if (/\s/.test(character)) {
    if (!characters.length || characters.at(-1) === ' ') return;
    character = ' ';
  }
  characters.push(character);
  extents.push(extent);
}

function addAll(reading: Reading, text: string, extentAt: (i: number) => Extent): void {
  for (let i = 0; i < text.length; i++) add(reading, text[i]!, extentAt(i));
}

function readNode(node: Node, reading: Reading): void {
  if (node instanceof Text) return addAll(reading, node.data, (at) => ({ node, at }));
  if (!(node instanceof Element) || node.matches(NO_WORDS)) return;
  if (node.matches('.katex')) {
    const tex = node.querySelector('annotation')?.textContent ?? '';
    return addAll(reading, tex, () => ({ node }));
  }
  node.childNodes.forEach((child) => readNode(child, reading));
  if (BLOCKS.test(node.tagName)) add(reading, ' ', null);
}

export function wordsOf(element: Element): Words {
  const reading: Reading = { characters: [], extents: [] };
  element.childNodes.forEach((child) => readNode(child, reading));
  if (reading.characters.at(-1) === ' ') reading.characters.pop();
  return { text: reading.characters.join(''), extents: reading.extents };
}

function isWithin({ node, at }: Extent, range: Range): boolean {
  if (at === undefined) return range.intersectsNode(node);
  return range.comparePoint(node, at) === 0 && range.comparePoint(node, at + 1) === 0;
}

/** What of the words lies in a range of the document; null when nothing does. */
export function spanIn({ extents }: Words, range: Range): Span | null {
  const within = (extent: Extent | null): boolean => extent !== null && isWithin(extent, range);
  const start = extents.findIndex(within);
  return start < 0 ? null : { start, end: extents.findLastIndex(within) + 1 };
}

/** Where a span of the words, which begins and ends with one, is in the document. */
export function rangeOf({ extents }: Words, { start, end }: Span): Range {
  const [first, last] = [extents[start]!, extents[end - 1]!];
  const range = new Range();
  if (first.at === undefined) range.setStartBefore(first.node);
  else range.setStart(first.node, first.at);
  if (last.at === undefined) range.setEndAfter(last.node);
  else range.setEnd(last.node, last.at + 1);
  return range;
}
