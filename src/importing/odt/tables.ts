import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isElement } from '../../html/tree.ts';
import type { XmlElement } from '../readers/exports/xml.ts';
import type { Reading } from './reading.ts';

/** Tables of an OpenDocument text. */

const numberOf = ({ attributes }: XmlElement, name: string): number => Number(attributes[name] ?? 1) || 1;

/** Nobody repeats a row or cell with words more often: what is empty fills up a sheet. */
const MOST = 100;

const repeated = (element: XmlElement, name: string): XmlElement[] =>
  Array.from({ length: Math.min(numberOf(element, name), MOST) }, () => element);

interface Row {
  row: XmlElement;
  isHead: boolean;
}

function rowsIn(holder: XmlElement, isHead: boolean): Row[] {
  return holder.children.flatMap((child): Row[] => {
    if (child.name === 'table:table-row')
      return repeated(child, 'table:number-rows-repeated').map((row) => ({ row, isHead }));
    if (/^table:table-(?:header-rows|rows|row-group)$/.test(child.name))
      return rowsIn(child, isHead || child.name === 'table:table-header-rows');
    return [];
  });
}

function cellOf(
  cell: XmlElement,
  isHead: boolean,
  read: (cell: XmlElement) => ElementContent[],
  moved: Reading['moved'],
): Element {
  const [columns, rows] = [numberOf(cell, 'table:number-columns-spanned'), numberOf(cell, 'table:number-rows-spanned')];
  const element = h(isHead ? 'th' : 'td', {
    colSpan: columns > 1 ? columns : undefined,
    rowSpan: rows > 1 ? rows : undefined,
  });
  const nodes = read(cell);
  const [only, ...others] = nodes;
  const isOne = !others.length && isElement(only) && only.tagName === 'p';
  if (isOne) moved.set(only, element);
  element.children = isOne ? only.children : nodes;
  return element;
}

/** `read` reads what cells hold. None where there is no row. */
export function tableOf(
  table: XmlElement,
  read: (children: readonly XmlElement[]) => ElementContent[],
  { moved }: Reading,
): Element[] {
  const rows = rowsIn(table, false).map(({ row, isHead }) =>
    h(
      'tr',
      row.children
        .filter(({ name }) => name === 'table:table-cell')
        .flatMap((cell) => repeated(cell, 'table:number-columns-repeated'))
        .map((cell) => cellOf(cell, isHead, ({ children }) => read(children), moved)),
    ),
  );
  return rows.length ? [h('table', h('tbody', rows))] : [];
}
