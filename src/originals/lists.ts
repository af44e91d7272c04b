import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block, Item } from '../schemas/source-block.ts';

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

const isOrdered = ({ ordinal }: Item): boolean => ordinal !== undefined;

function newList({ ordinal, style, level }: Item, isOutermost: boolean): Open {
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

function ticked(tree: Element, { checked, continued }: Item): Element {
  if (checked === undefined || continued) return tree;
  return { ...tree, children: [{ type: 'text', value: TICKS[`${checked}`] }, ...tree.children] };
}

/** An item of which only what follows its beginning is here has no number of its own. */
function newItem(open: Open, { ordinal, continued }: Item): Element {
  const value = ordinal !== undefined && ordinal !== open.next ? { value: ordinal } : {};
  if (ordinal !== undefined && open.next !== null) open.next = ordinal + 1;
  return h('li', continued ? { className: ['continued'] } : value);
}

const lastItem = ({ list }: Open): Element | undefined => list.children.at(-1) as Element | undefined;

/** Closes what is deeper than the item, or of another kind at its depth. */
function close(open: Open[], item: Item): void {
  while (open.length) {
    const last = open.at(-1)!;
    if (last.level < item.level || (last.level === item.level && last.ordered === isOrdered(item))) return;
    open.pop();
  }
}

function openFor(item: Item, open: Open[], out: Element[]): Open {
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
    const at = openFor(item, open, out);
    const known = item.continued ? lastItem(at) : undefined;
    if (known) known.children.push(tree);
    else {
      const li = newItem(at, item);
      li.children.push(ticked(tree, item));
      at.list.children.push(li);
    }
  }
  return out;
}
