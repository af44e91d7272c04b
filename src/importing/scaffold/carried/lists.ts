import type { BlockContent, List, ListItem, RootContent, Text } from 'mdast';
import type { Item, ItemMark } from '../../../schemas/source-block.ts';
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

interface Open {
  list: List;
  level: number;
  ordered: boolean;
  last: number;
}

/** Markdown numbers its lists 1, 2, 3 from any start: letters are written out, and so is a number below 0. */
const isWritten = ({ ordinal, style }: ItemMark): boolean =>
  ordinal !== undefined && (ordinal < 0 || style !== undefined);

const writtenMark = ({ ordinal = 0, style }: ItemMark): Text => ({
  type: 'text',
  value: `${style && ordinal > 0 ? LETTERED[style](ordinal) : ordinal}) `,
});

function newItem(item: ItemMark, content: BlockContent[]): ListItem {
  const [first] = content;
  const words = first?.type === 'paragraph' ? first : paragraph([]);
  if (isWritten(item)) words.children.unshift(writtenMark(item));
  const children = isWritten(item) && words !== first ? [words, ...content] : content;
  return { type: 'listItem', spread: children.length > 1, checked: item.checked ?? null, children };
}

function openFor(item: Item, open: Open[], out: RootContent[]): Open {
  const { level, ordinal } = item;
  const ordered = ordinal !== undefined && !isWritten(item);
  const follows = (one: Open): boolean =>
    one.level === level && one.ordered === ordered && (!ordered || item.continued === true || one.last + 1 === ordinal);
  while (open.length && (open.at(-1)!.level > level || (open.at(-1)!.level === level && !follows(open.at(-1)!))))
    open.pop();
  const last = open.at(-1);
  if (last?.level === level) return last;
  const list: List = { type: 'list', ordered, start: ordered ? ordinal : null, spread: false, children: [] };
  const holder = last?.list.children.at(-1);
  (holder?.children ?? out).push(list as RootContent & BlockContent);
  const fresh = { list, level, ordered, last: (ordinal ?? 1) - 1 };
  open.push(fresh);
  return fresh;
}

function addItem(at: Open, item: ItemMark, content: BlockContent[]): void {
  at.list.children.push(newItem(item, content));
  at.last = item.ordinal ?? 0;
}

/** An item that begins with a list: Markdown ticks off only words. */
function addWordless(at: Open, { checked, ...mark }: ItemMark): void {
  const box = checked === undefined ? [] : [{ type: 'text' as const, value: checked ? '☑' : '☐' }];
  addItem(at, mark, box.length ? [paragraph(box)] : []);
}

/** What an item says, or goes on to say. */
interface Part {
  item: Item;
  content: BlockContent[];
}

export function listsOf(parts: readonly Part[]): RootContent[] {
  const out: RootContent[] = [];
  const open: Open[] = [];
  for (const { item, content } of parts) {
    // A quotation or spoiler stands between it and the item that it goes on with, which is open no more.
    if (item.continued && !open.some(({ level }) => level === item.level)) {
      (open.at(-1)?.list.children.at(-1)?.children ?? out).push(...content);
      continue;
    }
    for (const one of item.outer ?? []) addWordless(openFor(one, open, out), one);
    const at = openFor(item, open, out);
    const last = at.list.children.at(-1);
    if (item.continued && last) last.children.push(...content);
    else addItem(at, item, content);
  }
  return out;
}
