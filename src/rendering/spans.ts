import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { elementsIn, isElement, rawText } from '../html/tree.ts';

/**
 * Cells that cover others, which Markdown's tables have no mark for: a cell that holds only `←` belongs to the one to its left,
 * one that holds only `↑` to the one above. A head without any words is none.
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
  cell.properties[name] = Math.max(Number(cell.properties[name] ?? 1), by);
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

function withoutEmptyHead(table: Element): void {
  table.children = table.children.filter(
    (part) => !isElement(part) || part.tagName !== 'thead' || wordsOf(part) !== '' || rawImages(part),
  );
}

const rawImages = (part: Element): boolean => elementsIn(part).some((one) => one.tagName === 'img' || rawImages(one));

export function rehypeSpans() {
  return (tree: Root): void =>
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'table') return;
      cover(node);
      withoutEmptyHead(node);
    });
}
