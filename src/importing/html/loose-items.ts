import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isElement } from '../../html/tree.ts';

/** Lists of word processors, which have paragraphs that each say of which list and level they are. */

/** An item that stands by itself, with the list that it says it is of. */
export interface LooseItem {
  /** From 1. */
  level: number;
  tag: 'ol' | 'ul';
  /** How its list writes its numbers, where that is not 1, 2, 3. */
  type?: 'a' | 'A' | 'i' | 'I';
  /** Its own number. */
  value?: number;
  /** Whether the number is known, and not read from a mark that may be another: after another letter, an i is the ninth. */
  isCounted?: true;
  content: ElementContent[];
}

/** Items as the lists that they stand for. */
export function nested(items: readonly LooseItem[]): Element[] {
  const lists: Element[] = [];
  const open: { level: number; list: Element }[] = [];
  for (const { level, tag, type, value, isCounted, content } of items) {
    while (
      open.length &&
      (open.at(-1)!.level > level || (open.at(-1)!.level === level && open.at(-1)!.list.tagName !== tag))
    )
      open.pop();
    const begins = open.at(-1)?.level !== level;
    if (begins) {
      const list = h(tag, { type });
      const holder = open.at(-1)?.list.children.at(-1);
      (isElement(holder) ? holder.children : lists).push(list);
      open.push({ level, list });
    }
    const isNumber = isCounted ?? (begins || type === undefined);
    open.at(-1)!.list.children.push(h('li', isNumber ? { value } : {}, content));
  }
  return lists;
}
