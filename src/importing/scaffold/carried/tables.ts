import type { BlockContent, PhrasingContent, Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block, Cell } from '../../../schemas/source-block.ts';
import { paragraph, phrasing, type Carrying } from './inline.ts';

/** Tables as Markdown's, with their captions and spans. */

/** A cell that another covers says which: the one to its left, or the one above it. */
const COVERED = { left: '←', above: '↑' } as const;

const cell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
const mark = (value: string): TableCell => cell([{ type: 'text', value }]);

/** An arrow that is all there is in a cell of the source covers none: it asks to be shown as text. */
const AS_TEXT = '\uFE0E';
const isMark = (words: PhrasingContent[]): boolean =>
  [COVERED.left, COVERED.above].some((one) => one === toString(words).trim());

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
  if (isMark(words)) words.push({ type: 'text', value: AS_TEXT });
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

export function tableOf({ rows = [], caption }: Block, carrying: Carrying): BlockContent[] {
  const hasHead = rows[0]?.some(({ header }) => header) ?? false;
  const grid = gridOf(rows, hasHead, carrying);
  const head = hasHead ? [] : [grid[0]!.map(() => cell([]))];
  const table: Table = {
    type: 'table',
    align: (rows[0] ?? []).flatMap(({ align, colspan = 1 }) => Array.from({ length: colspan }, () => align ?? null)),
    children: [...head, ...grid].map((children) => ({ type: 'tableRow', children })),
  };
  return [...(caption ? [paragraph([{ type: 'emphasis', children: phrasing(caption, carrying) }])] : []), table];
}
