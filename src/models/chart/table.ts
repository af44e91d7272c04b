import { escapeText, formatNumber } from './format.ts';
import { rowsOfPlot } from './plot-table.ts';
import type { Cell, ChartSpec, GridSpec, RowsSpec } from './spec.ts';

export interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

function rowsTable({ title, axis, series, rows }: RowsSpec): Table {
  const columns = [axis.label, ...series.map(({ label }) => label)];
  return { caption: title, columns, rows: rows.map(({ label, values }) => [label, ...values]) };
}

function gridTable({ title, x, y, cells }: GridSpec): Table {
  const rows = y.values.map((label, i) => [label, ...cells[i]!]);
  return { caption: title, columns: [`${y.label} \\ ${x.label}`, ...x.values], rows };
}

/** The numbers behind a chart, thinned where it has hundreds of points. */
export function chartTable(spec: ChartSpec): Table {
  if (spec.kind === 'plot') return { caption: spec.title, ...rowsOfPlot(spec) };
  return spec.kind === 'grid' ? gridTable(spec) : rowsTable(spec);
}

const cellText = (cell: Cell): string =>
  cell === null ? '–' : escapeText(typeof cell === 'number' ? formatNumber(cell, 4) : cell);

function rowHtml([head, ...cells]: readonly Cell[]): string {
  return `<tr><th scope="row">${cellText(head ?? null)}</th>${cells.map((c) => `<td>${cellText(c)}</td>`).join('')}</tr>`;
}

/** A table as HTML: a caption, a heading for every column and every row. */
export function renderTable({ caption, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join('');
  const body = rows.map(rowHtml).join('');
  return `<table><caption>${escapeText(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
