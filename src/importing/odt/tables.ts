import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { cellOf } from '../documents/cell.ts';
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
        .map((cell) => {
          const [columns, high] = ['columns', 'rows'].map((what) => numberOf(cell, `table:number-${what}-spanned`));
          return cellOf({ isHead, columns: columns!, rows: high! }, read(cell.children), moved);
        }),
    ),
  );
  return rows.length ? [h('table', h('tbody', rows))] : [];
}
