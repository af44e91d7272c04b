import type { Element, ElementContent, Root } from 'hast';
import { byTag, elementsIn, findAll, isElement, rawText } from '../html/tree.ts';

/**
 * Cells that cover others, which Markdown's tables have no mark for: a cell that holds only `←` belongs to the one to its left,
 * one that holds only `↑` to the one above. A head without any words is none, and rows into which a cell of the head reaches
 * belong to it, since no cell covers what is in another part of a table.
 */
const LEFT = '←';
const ABOVE = '↑';

const rowsOf = (table: Element): Element[] =>
  elementsIn(table).flatMap((part) =>
    part.tagName === 'tr' ? [part] : elementsIn(part).filter(({ tagName }) => tagName === 'tr'),
  );

const isCell = (node: ElementContent): node is Element => isElement(node) && ['td', 'th'].includes(node.tagName);

const wordsOf = (cell: Element): string => rawText(cell.children).trim();

function widen(cell: Element, name: 'colSpan' | 'rowSpan', by: number): void {
  if (by > Number(cell.properties[name] ?? 1)) cell.properties[name] = by;
}

function cover(table: Element): void {
  const rows = rowsOf(table).map((row) => ({ row, cells: row.children.filter(isCell) }));
  /** Who owns each place, with the place where it begins. */
  const owners: { cell: Element; x: number; y: number }[][] = [];
  const covered = new Set<Element>();
  rows.forEach(({ cells }, y) => {
    owners[y] = [];
    cells.forEach((cell, x) => {
      const words = wordsOf(cell);
      const owner = words === LEFT ? owners[y]![x - 1] : words === ABOVE ? owners[y - 1]?.[x] : undefined;
      owners[y]![x] = owner ?? { cell, x, y };
      if (!owner) return;
      covered.add(cell);
      widen(owner.cell, 'colSpan', x - owner.x + 1);
      widen(owner.cell, 'rowSpan', y - owner.y + 1);
    });
  });
  for (const { row } of rows) row.children = row.children.filter((one) => !isCell(one) || !covered.has(one));
}

const isPart =
  (name: string) =>
  (node: ElementContent): node is Element =>
    isElement(node) && node.tagName === name;

/** How many rows the cells of a head reach beyond it. */
function reachOf(head: Element): number {
  const rows = rowsOf(head);
  const ends = rows.flatMap((row, y) =>
    row.children.filter(isCell).map((cell) => y + Number(cell.properties['rowSpan'] ?? 1)),
  );
  return Math.max(0, ...ends) - rows.length;
}

function growHead(table: Element): void {
  const head = table.children.find(isPart('thead'));
  const body = table.children.find(isPart('tbody'));
  if (!head || !body) return;
  for (const row of rowsOf(body).slice(0, reachOf(head))) {
    for (const cell of row.children.filter(isCell)) cell.tagName = 'th';
    head.children.push(row);
    body.children = body.children.filter((one) => one !== row);
  }
  if (!rowsOf(body).length) table.children = table.children.filter((one) => one !== body);
}

function withoutEmptyHead(table: Element): void {
  table.children = table.children.filter(
    (part) => !isElement(part) || part.tagName !== 'thead' || wordsOf(part) !== '' || rawImages(part),
  );
}

const rawImages = (part: Element): boolean => elementsIn(part).some((one) => one.tagName === 'img' || rawImages(one));

export function rehypeSpans() {
  return (tree: Root): void => {
    for (const table of findAll(tree, byTag('table'))) {
      cover(table);
      withoutEmptyHead(table);
      growHead(table);
    }
  };
}
