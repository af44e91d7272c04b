import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, Item, ItemMark } from '../schemas/source-block.ts';
import type { GoesOn } from '../schemas/source-tree.ts';

/** Items as lists again, numbered and nested as in the source. A passage may be one item from the middle of one. */

/** A block, and how it is shown by itself. */
export interface Shown {
  block: Block;
  tree: Element;
}

/** Deeper lists than this are shown at this depth. */
const DEEPEST = 6;

const isOrdered = ({ ordinal }: ItemMark): boolean => ordinal !== undefined;

export const isNext: GoesOn = (item, last) => isOrdered(item) === isOrdered(last);

function newList({ ordinal, style, level }: ItemMark, isOutermost: boolean, items: Element[]): Element {
  const properties = {
    // What is shown without the items around it stands where it would stand in them.
    ...(isOutermost && level > 1 ? { className: [`level-${Math.min(level, DEEPEST)}`] } : {}),
    ...(ordinal !== undefined && ordinal !== 1 ? { start: ordinal } : {}),
    ...(style ? { type: style } : {}),
  };
  return h(ordinal === undefined ? 'ul' : 'ol', properties, ...items);
}

const TICKS = { true: '☑ ', false: '☐ ' };

export const tickOf = ({ checked, continued }: Item): ElementContent[] =>
  checked === undefined || continued ? [] : [{ type: 'text', value: TICKS[`${checked}`] }];

/** An item with all that stands in it. */
interface Part {
  mark: Item;
  children: ElementContent[];
}

/** An item of which only what follows its beginning is here has no number of its own. */
function newItem({ mark: { ordinal, continued }, children }: Part, next: number | undefined): Element {
  const value = ordinal !== undefined && ordinal !== next ? { value: ordinal } : {};
  return h('li', continued ? { className: ['continued'] } : value, ...children);
}

/** `isOutermost` where no list is around it. */
export function listOf(parts: readonly Part[], isOutermost: boolean): Element {
  const [first] = parts;
  let next = first!.mark.ordinal;
  const items = parts.map((part) => {
    const item = newItem(part, next);
    if (part.mark.ordinal !== undefined) next = part.mark.ordinal + 1;
    return item;
  });
  return newList(first!.mark, isOutermost, items);
}
