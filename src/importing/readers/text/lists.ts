import type { Element } from 'hast';
import { h } from 'hastscript';
import { lettersIn } from '../../words.ts';
import { inline, joined, type Words } from './inline.ts';
import type { Group, TextLine } from './groups.ts';

/** Lists as plain text writes them: a mark or number at the start of a line, and what is indented below it. */

const BULLET = /^[-*+•‣◦▪–·](?:\s+)(?=\S)/;
const NUMBER = /^\(?(\d{1,3})[.)]\s+(?=\S)/;
const LETTER = /^\(?([a-z])[.)]\s+(?=\S)/;

export interface Marked {
  ordinal: number | null;
  style?: 'a';
  /** Characters of the mark. */
  width: number;
  /** Letters and digits of it: the list says them in its own way. */
  letters: number;
}

export function markOf({ text }: TextLine): Marked | null {
  const number = NUMBER.exec(text);
  if (number) return { ordinal: Number(number[1]), width: number[0].length, letters: lettersIn(number[0]) };
  const letter = LETTER.exec(text);
  if (letter) return { ordinal: letter[1]!.charCodeAt(0) - 96, style: 'a', width: letter[0].length, letters: 1 };
  const bullet = BULLET.exec(text);
  return bullet ? { ordinal: null, width: bullet[0].length, letters: 0 } : null;
}

/** Letters of all marks. */
export const marksIn = (items: readonly Item[]): number =>
  items.reduce((sum, { mark, inner }) => sum + mark.letters + marksIn(inner), 0);

export interface Item {
  mark: Marked;
  indent: number;
  /** Paragraphs, each its lines. */
  paragraphs: string[][];
  inner: Item[];
}

/** Where the words of an item stand. */
const bodyAt = ({ indent, mark }: Item): number => indent + mark.width;

function addLine(open: Item[], line: TextLine, fresh: boolean): boolean {
  const holder = open.findLast((item) => line.indent > item.indent) ?? (fresh ? undefined : open.at(-1));
  if (!holder) return false;
  if (fresh) holder.paragraphs.push([line.text]);
  else holder.paragraphs.at(-1)!.push(line.text);
  return true;
}

function addItem(items: Item[], open: Item[], line: TextLine, mark: Marked): void {
  while (open.length && line.indent <= open.at(-1)!.indent) open.pop();
  const item: Item = { mark, indent: line.indent, paragraphs: [[line.text.slice(mark.width)]], inner: [] };
  (open.at(-1)?.inner ?? items).push(item);
  open.push(item);
}

/** A number alone at the start of a line may be a year, or any number that the wrapping put there. */
const goesOn = (mark: Marked, items: readonly Item[], open: readonly Item[], indent: number): boolean => {
  if (mark.ordinal === null || mark.ordinal === 1) return true;
  const siblings = open.findLast((one) => one.indent < indent)?.inner ?? items;
  const last = siblings.at(-1);
  return last === undefined ? open.length === 0 && items.length === 0 : last.mark.ordinal === mark.ordinal - 1;
};

/** Reads a list that begins at a group; how many groups it took. Null where none begins. */
export function readList(groups: readonly Group[], at: number): { items: Item[]; taken: number } | null {
  const [first] = groups[at]!;
  const begun = markOf(first!);
  if (!begun) return null;
  const items: Item[] = [];
  const open: Item[] = [];
  let taken = 0;
  for (let i = at; i < groups.length; i++) {
    const group = groups[i]!;
    const mark = markOf(group[0]!);
    const continues = open.some((one) => group[0]!.indent >= Math.min(bodyAt(one), one.indent + 2));
    if (
      i > at &&
      !(mark && group[0]!.indent >= first!.indent && goesOn(mark, items, open, group[0]!.indent)) &&
      !continues
    )
      break;
    group.forEach((line, k) => {
      const own = markOf(line);
      if (own && (k > 0 || mark) && goesOn(own, items, open, line.indent)) addItem(items, open, line, own);
      else addLine(open, line, k === 0);
    });
    taken++;
  }
  return { items, taken };
}

const emptyList = ({ ordinal, style }: Marked): Element =>
  h(ordinal === null ? 'ul' : 'ol', {
    ...(style ? { type: style } : {}),
    ...(ordinal !== null && ordinal !== 1 ? { start: ordinal } : {}),
  });

/** Neighbours of one kind are one list. */
export function listTree(items: readonly Item[], words: Words): Element[] {
  const lists: Element[] = [];
  let kind = '';
  let next = 0;
  for (const { mark, paragraphs, inner } of items) {
    const own = mark.ordinal === null ? 'ul' : `ol${mark.style ?? ''}`;
    if (own !== kind) lists.push(emptyList(mark));
    const value = own === kind && mark.ordinal !== null && mark.ordinal !== next ? { value: String(mark.ordinal) } : {};
    kind = own;
    next = (mark.ordinal ?? 0) + 1;
    lists
      .at(-1)!
      .children.push(
        h(
          'li',
          value,
          ...paragraphs.map((lines) => h('p', {}, ...inline(joined(lines, words)))),
          ...listTree(inner, words),
        ),
      );
  }
  return lists;
}
