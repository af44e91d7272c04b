import type { BlockContent, List, ListItem, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import type { Block, Cell, Item, ItemMark } from '../../../schemas/source-block.ts';
import { isSound, phrasing, shownPicture, withCalls, type Carrying } from './inline.ts';

/** Blocks as Markdown: quotations, lists with their numbers and depth, tables with their spans, code, formulas, pictures. */

const paragraph = (children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

/** A cell that another covers says which: the one to its left, or the one above it. */
const COVERED = { left: '←', above: '↑' } as const;

const cell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
const mark = (value: string): TableCell => cell([{ type: 'text', value }]);

/** A line break parts the rows of Markdown's tables. */
const unbroken = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node) => {
    if (node.type === 'break') return { type: 'text', value: ' ' };
    return 'children' in node
      ? ({ ...node, children: unbroken(node.children as PhrasingContent[]) } as PhrasingContent)
      : node;
  });

function cellOf(one: Cell, isHead: boolean, carrying: Carrying): TableCell {
  const words = unbroken(phrasing(one, carrying));
  return cell(one.header && !isHead && words.length ? [{ type: 'strong', children: words }] : words);
}

/** Rows as wide as the table, with marks where a cell covers others. */
function gridOf(rows: Cell[][], hasHead: boolean, carrying: Carrying): TableCell[][] {
  const grid: TableCell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const one of row) {
      while (grid[y]![x]) x++;
      for (let down = 0; down < (one.rowspan ?? 1) && y + down < rows.length; down++)
        for (let right = 0; right < (one.colspan ?? 1); right++)
          grid[y + down]![x + right] = right
            ? mark(COVERED.left)
            : down
              ? mark(COVERED.above)
              : cellOf(one, hasHead && y === 0, carrying);
    }
  });
  const width = Math.max(...grid.map(({ length }) => length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? cell([])));
}

function tableOf({ rows = [], caption }: Block, carrying: Carrying): BlockContent[] {
  const hasHead = rows[0]?.some(({ header }) => header) ?? false;
  const grid = gridOf(rows, hasHead, carrying);
  const head = hasHead ? [] : [grid[0]!.map(() => cell([]))];
  const table: Table = {
    type: 'table',
    align: (rows[0] ?? []).flatMap(({ align, colspan = 1 }) => Array.from({ length: colspan }, () => align ?? null)),
    children: [...head, ...grid].map((children) => ({ type: 'tableRow', children })),
  };
  return [table, ...(caption ? [paragraph([{ type: 'emphasis', children: phrasing(caption, carrying) }])] : [])];
}

function linked(block: Block, carrying: Carrying): BlockContent[] {
  const ways = (block.links ?? []).filter(({ href }) => href !== block.src);
  const shown: PhrasingContent[] =
    block.type === 'image'
      ? shownPicture(block.src ?? null, block.alt ?? block.text, carrying.picture)
      : block.src === undefined
        ? withCalls(block.text, carrying)
        : [{ type: 'link', url: block.src, children: [{ type: 'text', value: block.text || block.src }] }];
  const [way] = ways;
  if (way && block.type === 'image' && shown.every(({ type }) => type === 'image'))
    return [paragraph([{ type: 'link', url: way.href, children: shown } as PhrasingContent])];
  return shown.length ? [paragraph(shown)] : [];
}

function contentOf(block: Block, carrying: Carrying): BlockContent[] {
  switch (block.type) {
    case 'code':
      return [{ type: 'code', value: block.text, lang: block.lang ?? null }];
    case 'math':
      return isSound(block.text, true)
        ? [{ type: 'math', value: block.text } as BlockContent]
        : [{ type: 'code', value: block.text, lang: 'latex' }];
    case 'table':
      return block.rows ? tableOf(block, carrying) : [paragraph(phrasing(block, carrying))];
    case 'image':
    case 'embed':
      return linked(block, carrying);
    case 'rule':
      return [{ type: 'thematicBreak' }];
    case 'heading':
    case 'details-title':
    case 'speaker':
      return [paragraph([{ type: 'strong', children: phrasing(block, carrying) }])];
    case 'poll':
    case 'paragraph':
      return [paragraph(phrasing(block, carrying))];
  }
}

const LETTERED = {
  a: (n: number) => String.fromCharCode(96 + n),
  A: (n: number) => String.fromCharCode(64 + n),
  i: roman,
  I: (n: number) => roman(n).toUpperCase(),
};

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
    ([text, rest], [size, letters]) =>
      [text + letters.repeat(Math.floor(rest / size)), rest % size] as [string, number],
    ['', n] as [string, number],
  )[0];
}

interface Open {
  list: List;
  level: number;
  ordered: boolean;
  last: number;
}

/** Markdown numbers its lists 1, 2, 3 from any start: letters are written out, and so is a number out of order. */
function newItem({ checked, ordinal, style }: ItemMark, content: BlockContent[]): ListItem {
  const [first] = content;
  if (style && ordinal !== undefined && ordinal > 0 && first?.type === 'paragraph')
    first.children.unshift({ type: 'text', value: `${LETTERED[style](ordinal)}) ` });
  return { type: 'listItem', spread: content.length > 1, checked: checked ?? null, children: content };
}

function openFor(item: Item, open: Open[], out: RootContent[]): Open {
  const { level, ordinal, style } = item;
  const ordered = ordinal !== undefined && !style;
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
  addItem(at, mark, mark.style || box.length ? [paragraph(box)] : []);
}

function listsOf(blocks: readonly Block[], carrying: Carrying): RootContent[] {
  const out: RootContent[] = [];
  const open: Open[] = [];
  for (const block of blocks) {
    const item = block.item!;
    const content = contentOf(block, carrying);
    for (const one of item.outer ?? []) addWordless(openFor(one, open, out), one);
    const at = openFor(item, open, out);
    const last = at.list.children.at(-1);
    if (item.continued && last) last.children.push(...content);
    else addItem(at, item, content);
  }
  return out;
}

/** Neighbours of which a test says the same. */
function runs(blocks: readonly Block[], test: (block: Block) => boolean): { yes: boolean; run: Block[] }[] {
  const found: { yes: boolean; run: Block[] }[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last?.yes === test(block)) last.run.push(block);
    else found.push({ yes: test(block), run: [block] });
  }
  return found;
}

const listed = (blocks: readonly Block[], carrying: Carrying): RootContent[] =>
  runs(blocks, ({ item }) => item !== undefined).flatMap(({ yes, run }) =>
    yes ? listsOf(run, carrying) : run.flatMap((block): RootContent[] => contentOf(block, carrying)),
  );

/** `depth` is that of the quotation which holds them. */
export function markdownOf(blocks: readonly Block[], carrying: Carrying, depth = 0): RootContent[] {
  return runs(blocks, ({ quoted = 0 }) => quoted > depth).flatMap(({ yes, run }) =>
    yes
      ? [{ type: 'blockquote', children: markdownOf(run, carrying, depth + 1) } as RootContent]
      : listed(run, carrying),
  );
}

/** Without the quotation that they stand in: a component says that they are one. */
export const unquoted = (block: Block): Block => {
  const { quoted = 1, ...rest } = block;
  return quoted > 1 ? { ...rest, quoted: quoted - 1 } : rest;
};
