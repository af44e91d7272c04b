import type { BlockContent, ListItem, RootContent, Text } from 'mdast';
import type { Item, ItemMark } from '../../../schemas/source-block.ts';
import type { GoesOn } from '../../../schemas/source-tree.ts';
import { paragraph } from './inline.ts';

/** Items as Markdown's lists, with their numbers and depth. */

const LETTERED = {
  a: letters,
  A: (n: number) => letters(n).toUpperCase(),
  i: roman,
  I: (n: number) => roman(n).toUpperCase(),
};

/** 1 → a, 27 → aa. */
function letters(n: number): string {
  const last = String.fromCharCode(97 + ((n - 1) % 26));
  return n > 26 ? letters(Math.floor((n - 1) / 26)) + last : last;
}

function roman(n: number): string {
  const steps: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  return steps.reduce(
    ([text, rest], [size, numeral]) =>
      [text + numeral.repeat(Math.floor(rest / size)), rest % size] as [string, number],
    ['', n] as [string, number],
  )[0];
}

/** Markdown numbers its lists 1, 2, 3 from any start: letters are written out, and so is a number below 0. */
const isWritten = ({ ordinal, style }: ItemMark): boolean =>
  ordinal !== undefined && (ordinal < 0 || style !== undefined);

const writtenMark = ({ ordinal = 0, style }: ItemMark): Text => ({
  type: 'text',
  value: `${style && ordinal > 0 ? LETTERED[style](ordinal) : ordinal}) `,
});

/** Markdown ticks off only words. */
function tick(checked: boolean | undefined, content: BlockContent[]): Pick<ListItem, 'checked' | 'children'> {
  if (checked === undefined || content[0]?.type === 'paragraph') return { checked: checked ?? null, children: content };
  return { checked: null, children: [paragraph([{ type: 'text', value: checked ? '☑' : '☐' }]), ...content] };
}

/** Written out, a number stands before the first words. */
function numbered(item: ItemMark, content: BlockContent[]): BlockContent[] {
  if (!isWritten(item)) return content;
  const [first, ...others] = content;
  return first?.type === 'paragraph'
    ? [paragraph([writtenMark(item), ...first.children]), ...others]
    : [paragraph([writtenMark(item)]), ...content];
}

/** Lists stand close to the words above them, all else apart. */
function newItem({ mark, content }: Part): ListItem {
  const { checked, children } = tick(mark.checked, numbered(mark, content as BlockContent[]));
  const spread = children.filter(({ type }) => type !== 'list').length > 1;
  return { type: 'listItem', spread, checked: checked ?? null, children };
}

const isOrdered = (item: ItemMark): boolean => item.ordinal !== undefined && !isWritten(item);

/** Whether an item is of the list of the one before it, as Markdown counts. */
export const isNext: GoesOn = (item, last) =>
  isOrdered(item) === isOrdered(last) &&
  (!isOrdered(item) || item.continued === true || (last.ordinal ?? 0) + 1 === item.ordinal);

/** An item with all that it says. */
interface Part {
  mark: Item;
  content: RootContent[];
}

/** What goes on with an item that does not stand here, as behind a quotation, stands by itself. */
export function listOf(parts: readonly Part[]): RootContent[] {
  const [first, ...others] = parts;
  if (first?.mark.continued) return [...first.content, ...(others.length ? listOf(others) : [])];
  const ordered = isOrdered(first!.mark);
  const start = ordered ? first!.mark.ordinal! : null;
  return [{ type: 'list', ordered, start, spread: false, children: parts.map(newItem) }];
}
