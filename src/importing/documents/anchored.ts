import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { byTag, isElement, rawText } from '../../html/tree.ts';
import type { Block } from '../../schemas/source-block.ts';
import { fold } from '../fold.ts';
import { blocksIn, type Context } from '../html/blocks.ts';
import { newTally } from '../tally.ts';
import type { Anchor } from './anchors.ts';
import type { Document } from './document.ts';

/** The passages that comments in the margin are on, and the words of them that they quote. */

/** The element that makes the blocks of what stands in it, by that: a table is one block. */
function ownersIn(body: Element): Map<Element, Element> {
  const owners = new Map<Element, Element>();
  const open: { node: Element; owner: Element | null }[] = [{ node: body, owner: null }];
  while (open.length) {
    const { node, owner } = open.pop()!;
    for (const child of node.children.filter(isElement)) {
      const own = owner ?? (child.tagName === 'table' ? child : null);
      owners.set(child, own ?? child);
      open.push({ node: child, owner: own });
    }
  }
  return owners;
}

/** A formula is one, and a place that links lead to takes no room. */
const isWord = (node: ElementContent): boolean => node.type === 'text' || (isElement(node) && node.tagName === 'span');

/** The words that a comment is on, as a quotation; null where there are none. */
export function quotationOf({ words }: Anchor): Element | null {
  const own = words.map((node): ElementContent => (isWord(node) ? node : { type: 'text', value: ' ' }));
  return rawText(own).trim() ? h('blockquote', h('p', structuredClone(own))) : null;
}

const isHeading = byTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6');

/** Texts of the blocks that an element makes, as they are in the text itself. */
function textsOf(element: Element, context: Pick<Context, 'base' | 'pictures' | 'beside'>): string[] {
  const copy: Root = { type: 'root', children: [structuredClone(element)] };
  return blocksIn(copy, { ...context, tally: newTally(), post: true })
    .map(({ text }) => text)
    .filter(Boolean);
}

/** Where comments stand, before blocks are made of the text: by each anchor the texts of its paragraph. */
export interface Place {
  texts: string[];
  /** Titles are no passages: what is said of one is said of what stands below. */
  isTitle: boolean;
}

export function placesIn(
  { body, moved, anchors }: Document,
  context: Pick<Context, 'base' | 'pictures' | 'beside'>,
): Map<string, Place> {
  const owners = ownersIn(body);
  const places = new Map<Element, Place>();
  const placeOf = (owner: Element): Place => {
    const place = places.get(owner) ?? { texts: textsOf(owner, context), isTitle: isHeading(owner) };
    places.set(owner, place);
    return place;
  };
  return new Map(
    [...anchors.all].flatMap(([id, { paragraph }]): [string, Place][] => {
      const owner = paragraph && owners.get(moved.get(paragraph) ?? paragraph);
      return owner ? [[id, placeOf(owner)]] : [];
    }),
  );
}

const isPassage = ({ type, text }: Block): boolean => text !== '' && type !== 'heading' && type !== 'details-title';

/** By the text of each block of a text that of the passage which it is, or which stands below it. */
export function passagesIn(blocks: readonly Block[]): ReadonlyMap<string, string | null> {
  const passages = new Map<string, string | null>();
  let below: string | null = null;
  for (const block of blocks.toReversed()) {
    if (isPassage(block)) below = block.text;
    passages.set(block.text, below);
  }
  return passages;
}

/** The text of the passage at a place that has the words, or of the one below a title; null where there is none. */
export function passageAt(
  { texts }: Place,
  words: string,
  passages: ReadonlyMap<string, string | null>,
): string | null {
  const folded = fold(words);
  const text = texts.find((one) => fold(one).includes(folded)) ?? texts[0];
  return (text === undefined ? undefined : passages.get(text)) ?? null;
}
