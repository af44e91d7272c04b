import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isElement, rawText } from '../../html/tree.ts';
import { nested, type LooseItem } from '../html/loose-items.ts';

/** The mark of an item. */
export interface ItemMark {
  tag: 'ol' | 'ul';
  type?: 'a' | 'A' | 'i' | 'I';
  value?: number;
  /** Of one that can be ticked off. */
  checked?: boolean;
}

/** Paragraphs as a document has them, one after the other, and the lists, quotations and code that they stand for. */
export type Piece =
  | {
      kind: 'item';
      element: Element;
      mark: ItemMark;
      /** From 1. */
      level: number;
      /** How far it stands from the margin. */
      indent: number;
    }
  | {
      kind: 'more' | 'quote' | 'code' | 'caption' | 'block';
      element: Element;
      /** Null where it is not said. */
      indent: number | null;
    };

type Item = Extract<Piece, { kind: 'item' }>;

const checkbox = (checked: boolean): Element => h('input', { type: 'checkbox', checked });

const looseItem = ({ mark: { checked, ...mark }, level, element }: Item): LooseItem => ({
  ...mark,
  level,
  isCounted: true,
  content: [...(checked === undefined ? [] : [checkbox(checked)]), element],
});

/** Whether an item at the top begins another list than that of the one before. */
const isOther = (item: Item, before: LooseItem | undefined): boolean =>
  before !== undefined &&
  item.level === 1 &&
  before.level === 1 &&
  (item.mark.type !== before.type || (item.mark.value ?? 1) <= (before.value ?? 0));

/** In twentieths of a point: less nobody sees. */
const NEAR = 30;

interface Open {
  items: LooseItem[];
  /** Of the last item. */
  indent: number;
}

/** Whether a paragraph goes on with the item before it: it says so, or stands below its words. */
const isMore = ({ kind, element, indent }: Piece, open: Open): boolean =>
  open.items.length > 0 &&
  (kind === 'more' ||
    (element.tagName === 'p' && indent !== null && indent > 0 && Math.abs(indent - open.indent) <= NEAR));

/** Takes where paragraphs of code have gone, which are no elements any more. */
type Moved = Map<Element, Element>;

/** Lines of code, with those of the code that they follow. */
function addCode(element: Element, nodes: ElementContent[], goesOn: boolean, moved: Moved): void {
  const last = nodes.at(-1);
  const before = goesOn && isElement(last) && last.tagName === 'pre' ? last : null;
  const pre = before ?? h('pre', h('code'));
  const [inside] = pre.children as [Element];
  inside.children.push({ type: 'text', value: `${before ? '\n' : ''}${rawText(element.children).replace(/\n$/, '')}` });
  moved.set(element, pre);
  if (!before) nodes.push(pre);
}

/** What stands right above a table, and says so, is its caption. */
function addCaption(caption: Element, table: Element, moved: Moved): void {
  const own = h('caption', caption.children);
  table.children.unshift(own);
  moved.set(caption, own);
}

/** Adds what is no item; `goesOn` where the piece before was of the same kind. */
function addPiece({ kind, element }: Piece, nodes: ElementContent[], goesOn: boolean, moved: Moved): void {
  const last = nodes.at(-1);
  if (kind === 'code') addCode(element, nodes, goesOn, moved);
  else if (kind !== 'quote') nodes.push(element);
  else if (goesOn && isElement(last) && last.tagName === 'blockquote') last.children.push(element);
  else nodes.push(h('blockquote', element));
}

export function gathered(pieces: readonly Piece[], moved: Moved): ElementContent[] {
  const nodes: ElementContent[] = [];
  let list: Open = { items: [], indent: 0 };
  const close = (): void => {
    nodes.push(...nested(list.items));
    list = { items: [], indent: 0 };
  };
  pieces.forEach((piece, i) => {
    const goesOn = pieces[i - 1]?.kind === piece.kind;
    const next = pieces[i + 1]?.element;
    if (piece.kind === 'caption' && next?.tagName === 'table') return addCaption(piece.element, next, moved);
    if (piece.kind === 'item') {
      if (isOther(piece, list.items.at(-1))) close();
      list.items.push(looseItem(piece));
      list.indent = piece.indent;
    } else if (isMore(piece, list)) addPiece(piece, list.items.at(-1)!.content, goesOn, moved);
    else {
      close();
      addPiece(piece, nodes, goesOn, moved);
    }
  });
  close();
  return nodes;
}
