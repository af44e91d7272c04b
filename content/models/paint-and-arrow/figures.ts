import { count, formatNumber } from '#models/chart/format.ts';
import { formatOften } from '#models/chart/often.ts';
import type { ChartSpec, PlotSpec } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import { spreadForHalf, TOLERANCE } from './hit.ts';
import { DIMENSIONS, SPREADS, type PaintAndArrowResult } from './run.ts';

const FLOOR = 1e-12;

const directions = (n: number): string => count(n, 'independent direction');

function wallFigure({ params, paints, arrows }: PaintAndArrowResult): PlotSpec {
  const reach = Math.max(1.5, 3 * Math.max(params.paint, params.arrow) + params.offset);
  const domain = [-reach, reach] as const;
  return {
    kind: 'plot',
    id: 'paint-and-arrow-wall',
    title: params.dimensions === 1 ? 'The wall' : `The wall: 2 of ${params.dimensions} directions`,
    description: 'A picture only: what looks near in two directions may be far away in the others.',
    x: { label: 'first direction, tolerances', domain },
    y: { label: 'second direction, tolerances', domain },
    square: true,
    marks: [
      { kind: 'circle', centre: [0, 0], radius: TOLERANCE, label: 'one tolerance' },
      { kind: 'dots', label: 'paint', tone: 4, points: paints },
      { kind: 'dots', label: 'arrows', tone: 1, points: arrows },
    ],
  };
}

function dimensionFigure({ params, byDimension, hit }: PaintAndArrowResult): PlotSpec {
  return {
    kind: 'plot',
    id: 'paint-and-arrow-dimensions',
    title: 'The more directions matter, the harder it is to hit',
    description: `With ${directions(params.dimensions)} the arrow hits ${formatOften(hit)}.`,
    x: { label: 'independent directions that matter' },
    y: { label: 'probability of a hit', scale: 'log', domain: [FLOOR, 1] },
    marks: [
      { kind: 'line', label: 'as aimed', tone: 1, points: byDimension.map((d) => [d.dimensions, d.hit]) },
      { kind: 'line', label: 'blind directions', tone: 3, points: byDimension.map((d) => [d.dimensions, d.blind]) },
      { kind: 'rule', axis: 'x', at: params.dimensions, label: 'now' },
    ],
  };
}

function gridFigure({ grid, params }: PaintAndArrowResult): ChartSpec {
  return {
    kind: 'grid',
    id: 'paint-and-arrow-grid',
    title: 'Hits in a hundred throws, both scattering alike',
    description: `Aims ${formatNumber(params.offset)} tolerances apart: reading across, hits vanish with more directions; reading down, with more scatter.`,
    x: { label: 'directions that matter', values: DIMENSIONS.map(String) },
    y: { label: 'scatter of each', values: SPREADS.map(String) },
    cells: grid,
  };
}

export const figures = [wallFigure, dimensionFigure, gridFigure];

export function readout({ params, hit }: PaintAndArrowResult): string {
  const together = formatNumber(Math.hypot(params.paint, params.arrow));
  const half = formatNumber(spreadForHalf(params.dimensions));
  return `Where ${directions(params.dimensions)} matter${params.dimensions === 1 ? 's' : ''}, the arrow hits the paint ${formatOften(hit)}; together they scatter by ${together} tolerances in each, and to hit half the time they may scatter by ${half} if they aim alike.`;
}

export function table({ params, hit, byDimension }: PaintAndArrowResult): Table {
  const blind = byDimension[params.dimensions - 1]!.blind;
  return {
    caption: `With ${directions(params.dimensions)}`,
    columns: ['quantity', 'value'],
    rows: [
      ['probability of a hit', hit],
      ['the same in bits of aim', -Math.log2(hit)],
      ['joint scatter per direction', Math.hypot(params.paint, params.arrow)],
      ['joint scatter at which every second throw hits', spreadForHalf(params.dimensions)],
      [`two blind directions within ${params.angle} degrees`, blind],
      ['the same in bits of aim', -Math.log2(blind)],
    ],
  };
}
