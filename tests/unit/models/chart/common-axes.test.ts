import fc from 'fast-check';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { onCommonAxes } from '../../../../src/models/chart/common-axes.ts';
import { renderChart } from '../../../../src/models/chart/render.ts';
import type { ChartSpec, PlotSpec, RowsSpec } from '../../../../src/models/chart/spec.ts';

const value = fc.integer({ min: -50, max: 500 });
const values = fc.array(value, { minLength: 2, maxLength: 6 });

const plot = (numbers: readonly number[]): PlotSpec => ({
  kind: 'plot',
  id: 'p',
  title: '',
  description: '',
  x: { label: 'x' },
  y: { label: 'y' },
  marks: [{ kind: 'line', label: '', tone: 1, points: numbers.map((y, x) => [x, y]) }],
});

const bars = (numbers: readonly number[]): RowsSpec => ({
  kind: 'bars',
  id: 'b',
  title: '',
  description: '',
  axis: { label: '' },
  series: [{ label: '', tone: 1 }],
  rows: numbers.map((number) => ({ label: 'row', values: [number] })),
});

/** The texts of the ticks. */
const ticks = (spec: ChartSpec): string[] => {
  const $ = load(renderChart(spec), { xml: true });
  return $('line.grid + text, line.axis + text')
    .toArray()
    .map((text) => $(text).text());
};

test.each([
  ['plots', plot],
  ['bars', bars],
] as const)('%s of different settings get the same ticks', (_, chart: (numbers: readonly number[]) => ChartSpec) => {
  fc.assert(
    fc.property(values, values, (left, right) => {
      const [one, other] = onCommonAxes([chart(left), chart([...right, ...right].slice(0, left.length))]);
      expect(ticks(one!).length).toBeGreaterThan(1);
      expect(ticks(one!)).toEqual(ticks(other!));
    }),
  );
});

test('an axis holds what both charts hold', () => {
  const [low, high] = onCommonAxes([plot([-10, 20]), plot([5, 480])]).map((spec) => (spec as PlotSpec).y.domain!);
  expect(low).toEqual(high);
  expect(low![0]).toBeLessThanOrEqual(-10);
  expect(low![1]).toBeGreaterThanOrEqual(480);
});

test('different kinds of chart, and grids, are left as they are', () => {
  const both = [plot([1, 2]), bars([1, 2])];
  expect(onCommonAxes(both)).toEqual(both);
});
