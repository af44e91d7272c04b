import type { Cell, Mark, PlotSpec } from './spec.ts';

const MOST_ROWS = 24;

/** A column per line, two per band and one per set of dots; each maps x to y. */
function columnsOf(mark: Mark): { label: string; at: Map<number, number> }[] {
  if (mark.kind === 'rule' || mark.kind === 'circle') return [];
  if (mark.kind !== 'band') return [{ label: mark.label, at: new Map(mark.points) }];
  return [
    { label: `${mark.label}, lower end`, at: new Map(mark.points.map(([x, low]) => [x, low])) },
    { label: `${mark.label}, upper end`, at: new Map(mark.points.map(([x, , high]) => [x, high])) },
  ];
}

/** At most so many, evenly spread, the first and the last among them. */
export function thin<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))]!);
}

function ruleRow(mark: Mark, width: number): Cell[][] {
  if (mark.kind !== 'rule') return [];
  return [
    [`${mark.label} (${mark.axis === 'x' ? 'marked' : 'line'} at)`, mark.at, ...Array<Cell>(width - 2).fill(null)],
  ];
}

/** Heads and rows of a plot's table: x first, then what each mark has there; rules last. */
export function rowsOfPlot({ x, marks }: PlotSpec): { columns: string[]; rows: Cell[][] } {
  const columns = marks.flatMap(columnsOf);
  const xs = [...new Set(columns.flatMap(({ at }) => [...at.keys()]))].sort((a, b) => a - b);
  const rows = thin(xs, MOST_ROWS).map((at): Cell[] => [at, ...columns.map((column) => column.at.get(at) ?? null)]);
  const heads = [x.label, ...columns.map(({ label }) => label)];
  return { columns: heads, rows: [...rows, ...marks.flatMap((mark) => ruleRow(mark, Math.max(heads.length, 2)))] };
}
