import { valuesOn } from './plot.ts';
import { makeScale } from './scale.ts';
import type { Axis, ChartSpec, PlotSpec, RowsSpec } from './spec.ts';

const domainOf = (axis: Axis, values: readonly number[]): readonly [number, number] =>
  makeScale(axis, values, [0, 1]).domain;

/** An axis that holds what each of several holds. */
const around = (axis: Axis, domains: readonly (readonly [number, number])[]): Axis => ({
  ...axis,
  domain: [Math.min(...domains.map(([low]) => low)), Math.max(...domains.map(([, high]) => high))],
});

function plotsTogether(specs: readonly PlotSpec[]): PlotSpec[] {
  const [xs, ys] = [
    specs.map(({ x, marks }) => domainOf(x, valuesOn(marks, 0))),
    specs.map(({ y, marks }) => domainOf(y, valuesOn(marks, 1))),
  ];
  return specs.map((spec) => ({ ...spec, x: around(spec.x, xs), y: around(spec.y, ys) }));
}

function rowsTogether(specs: readonly RowsSpec[]): RowsSpec[] {
  const domains = specs.map(({ kind, axis, rows }) => {
    const values = rows.flatMap((row) => row.values);
    return domainOf(axis, kind === 'bars' && axis.scale !== 'log' ? [0, ...values] : values);
  });
  return specs.map((spec) => ({ ...spec, axis: around(spec.axis, domains) }));
}

const isPlot = (spec: ChartSpec): spec is PlotSpec => spec.kind === 'plot';
const isRows = (spec: ChartSpec): spec is RowsSpec => spec.kind === 'bars' || spec.kind === 'dumbbells';

/** The same chart of several settings, on axes of the same length, so that they can be compared by eye. */
export function onCommonAxes(specs: readonly ChartSpec[]): ChartSpec[] {
  if (specs.every(isPlot)) return plotsTogether(specs);
  return specs.every(isRows) ? rowsTogether(specs) : [...specs];
}
