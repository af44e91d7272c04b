import type { Element } from 'hast';
import { attribute, byTag, elementsIn } from '../../html/tree.ts';
import type { Item, ItemMark } from '../../schemas/source-block.ts';

/** An item while it is read: `begun` once a block of it was. */
export interface OpenItem extends ItemMark {
  begun: boolean;
  quoted: number;
}

function begin(item: OpenItem, depth: number): ItemMark {
  const { begun, quoted, ...mark } = item;
  item.begun = true;
  return { ...mark, ...(quoted < depth ? { quoted } : {}) };
}

/** The innermost of the items around a block, which stands in `depth` quotations, as the block says it, with those outside it that nothing has begun. */
export function itemMark(items: readonly OpenItem[], depth: number): Item {
  const innermost = items.at(-1)!;
  const { begun } = innermost;
  const outer = items.slice(0, -1).filter((one) => !one.begun);
  return {
    ...begin(innermost, depth),
    ...(outer.length ? { outer: outer.map((one) => begin(one, depth)) } : {}),
    ...(begun ? { continued: true as const } : {}),
  };
}

const integer = (element: Element, name: string): number | null => {
  const text = attribute(element, name);
  const n = Number(text ?? Number.NaN);
  return Number.isSafeInteger(n) ? n : null;
};

const STYLES = ['a', 'A', 'i', 'I'] as const;

/** The items of a list with their numbers, counted as HTML counts: from `start`, on from `value`, down where reversed. */
export function itemsOf(list: Element, { level, quoted }: Pick<OpenItem, 'level' | 'quoted'>): Map<Element, OpenItem> {
  const items = elementsIn(list).filter(byTag('li'));
  const reversed = list.properties['reversed'] === true;
  const step = reversed ? -1 : 1;
  const style = STYLES.find((one) => one === attribute(list, 'type'));
  let next = integer(list, 'start') ?? (reversed ? items.length : 1);
  return new Map(
    items.map((item): [Element, OpenItem] => {
      const ordinal = integer(item, 'value') ?? next;
      next = ordinal + step;
      const checked = attribute(item, 'dataChecked');
      return [
        item,
        {
          level,
          ...(list.tagName === 'ol' ? { ordinal, ...(style ? { style } : {}) } : {}),
          ...(checked === null ? {} : { checked: checked === 'true' }),
          begun: false,
          quoted,
        },
      ];
    }),
  );
}
