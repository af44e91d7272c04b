import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, Item, ItemMark } from '../schemas/source-block.ts';

/** Items as lists again, numbered and nested as in the source. A passage may be one item from the middle of one. */

/** A block, and how it is shown by itself. */
export interface Shown {
  block: Block;
  tree: Element;
}

interface Open {
  list: Element;
  level: number;
  ordered: boolean;
  /** The number that the next item has by itself. */
  next: number | null;
}

/** Deeper lists than this are shown at this depth. */
const DEEPEST = 6;

const isOrdered = ({ ordinal }: ItemMark): boolean => ordinal !== undefined;

function newList({ ordinal, style, level }: ItemMark, isOutermost: boolean): Open {
  const properties = {
    // What is shown without the items around it stands where it would stand in them.
    ...(isOutermost && level > 1 ? { className: [`level-${Math.min(level, DEEPEST)}`] } : {}),
    ...(ordinal !== undefined && ordinal !== 1 ? { start: ordinal } : {}),
    ...(style ? { type: style } : {}),
  };
  return {
    list: h(ordinal === undefined ? 'ul' : 'ol', properties),
    level,
    ordered: ordinal !== undefined,
    next: ordinal ?? null,
  };
}

const TICKS = { true: '☑ ', false: '☐ ' };

const tick = ({ checked }: ItemMark): ElementContent[] =>
  checked === undefined ? [] : [{ type: 'text', value: TICKS[`${checked}`] }];

/** An item of which only what follows its beginning is here has no number of its own. */
function newItem(open: Open, { ordinal, continued }: Item, children: ElementContent[]): Element {
  const value = ordinal !== undefined && ordinal !== open.next ? { value: ordinal } : {};
  if (ordinal !== undefined && open.next !== null) open.next = ordinal + 1;
  return h('li', continued ? { className: ['continued'] } : value, ...children);
}

const lastItem = ({ list }: Open): Element | undefined => list.children.at(-1) as Element | undefined;

/** Closes what is deeper than the item, or of another kind at its depth. */
function close(open: Open[], item: ItemMark): void {
  while (open.length) {
    const last = open.at(-1)!;
    if (last.level < item.level || (last.level === item.level && last.ordered === isOrdered(item))) return;
    open.pop();
  }
}

function openFor(item: ItemMark, open: Open[], out: Element[]): Open {
  close(open, item);
  const last = open.at(-1);
  if (last?.level === item.level) return last;
  const inner = newList(item, !last);
  const holder = last && lastItem(last);
  if (holder) holder.children.push(inner.list);
  else out.push(inner.list);
  open.push(inner);
  return inner;
}

export function lists(blocks: readonly Shown[]): Element[] {
  const out: Element[] = [];
  const open: Open[] = [];
  for (const { block, tree } of blocks) {
    const item = block.item!;
    for (const one of item.outer ?? []) {
      const at = openFor(one, open, out);
      at.list.children.push(newItem(at, one, tick(one)));
    }
    const at = openFor(item, open, out);
    const known = item.continued ? lastItem(at) : undefined;
    if (known) known.children.push(tree);
    else {
      const ticked = { ...tree, children: [...(item.continued ? [] : tick(item)), ...tree.children] };
      at.list.children.push(newItem(at, item, [ticked]));
    }
  }
  return out;
}
