import { count, formatPercent } from '#models/chart/format.ts';
import { thin } from '#models/chart/plot-table.ts';
import type { PlotSpec } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import type { SuccessorsResult } from './run.ts';

function courseFigure(result: SuccessorsResult): PlotSpec {
  const { course, plateau } = result;
  return {
    kind: 'plot',
    id: 'successors-course',
    title: 'Share aligned, generation by generation',
    description: readout(result),
    x: { label: 'generation', domain: [0, course.length - 1] },
    y: { label: 'share aligned', domain: [0, 1], format: 'percent' },
    marks: [
      { kind: 'rule', axis: 'y', at: plateau, label: 'plateau' },
      { kind: 'line', label: 'with repair', tone: 1, points: course.map((c) => [c.generation, c.aligned]) },
      { kind: 'line', label: 'without', tone: 2, points: course.map((c) => [c.generation, c.unrepaired]) },
    ],
  };
}

export const figures = [courseFigure];

export function readout({ course, plateau, params }: SuccessorsResult): string {
  const last = course.at(-1)!;
  const ends = params.repair - params.keep === 1 ? 'and swing for ever about' : 'and in the long run';
  const without =
    params.repair > 0 ? `; if nothing were ever put right it would be ${formatPercent(last.unrepaired)} by now` : '';
  return `After ${count(params.generations, 'generation')} ${formatPercent(last.aligned)} of the lines are aligned, ${ends} ${formatPercent(plateau)}${without}.`;
}

export function table({ course, plateau }: SuccessorsResult): Table {
  return {
    caption: `Share aligned; the plateau is ${formatPercent(plateau)}`,
    columns: ['generation', 'with repair', 'without'],
    rows: thin(course, 12).map((c) => [c.generation, c.aligned, c.unrepaired]),
  };
}
