import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isElement } from '../../html/tree.ts';

/** What a cell of a table is, besides what it holds. */
interface CellShape {
  isHead: boolean;
  /** How many columns and rows it covers. */
  columns: number;
  rows: number;
  align?: string | undefined;
}

/** A cell, of which one paragraph is the cell itself: `moved` takes where that went. */
export function cellOf(
  { isHead, columns, rows, align }: CellShape,
  nodes: ElementContent[],
  moved: Map<Element, Element>,
): Element {
  const cell = h(isHead ? 'th' : 'td', {
    colSpan: columns > 1 ? columns : undefined,
    rowSpan: rows > 1 ? rows : undefined,
    align,
  });
  const [only, ...others] = nodes;
  const isOne = !others.length && isElement(only) && only.tagName === 'p';
  if (isOne) moved.set(only, cell);
  cell.children = isOne ? only.children : nodes;
  return cell;
}
