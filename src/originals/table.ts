import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block, Cell } from '../schemas/source-block.ts';
import { richTree } from './rich.ts';

/** A table as the source has it: caption, headers, spans. */

const isHead = (row: Cell[]): boolean => row.length > 0 && row.every(({ header }) => header);

function cell(one: Cell, head: boolean): Element {
  const { header, colspan, rowspan, align } = one;
  const properties = {
    ...(colspan ? { colSpan: colspan } : {}),
    ...(rowspan ? { rowSpan: rowspan } : {}),
    ...(align ? { className: [`align-${align}`] } : {}),
    ...(header && !head ? { scope: 'row' } : {}),
  };
  return h(header ? 'th' : 'td', properties, ...richTree(one, 'cell'));
}

/** Rows at the top that are nothing but headers are the head. */
export function table({ rows = [], caption }: Block): Element {
  const first = rows.findIndex((row) => !isHead(row));
  const size = first < 0 ? 0 : first;
  const rowsOf = (some: Cell[][], head: boolean): Element[] =>
    some.map((row) => h('tr', ...row.map((one) => cell(one, head))));
  return h(
    'table',
    ...(caption ? [h('caption', {}, ...richTree(caption, 'cell'))] : []),
    ...(size ? [h('thead', ...rowsOf(rows.slice(0, size), true))] : []),
    h('tbody', ...rowsOf(rows.slice(size), false)),
  );
}
