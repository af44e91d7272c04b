import { formatNumber } from '#models/chart/format.ts';
import type { PlotSpec, RowsSpec } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import { CELLS } from './corridor.ts';
import type { ShapedRewardResult } from './run.ts';

function worthFigure(result: ShapedRewardResult): RowsSpec {
  return {
    kind: 'bars',
    id: 'shaped-reward-worth',
    title: 'Which way to go from each cell',
    description: readout(result),
    axis: { label: 'worth, in rewards at the goal' },
    series: [
      { label: 'going on', tone: 1 },
      { label: 'turning back', tone: 2 },
    ],
    rows: result.worths.map(({ on, back }, cell) => ({
      label: cell === CELLS - 1 ? `cell ${cell + 1}, the last` : `cell ${cell + 1}`,
      values: [on, back],
    })),
  };
}

function thresholdFigure({ thresholds, params }: ShapedRewardResult): PlotSpec {
  return {
    kind: 'plot',
    id: 'shaped-reward-threshold',
    title: 'The bonus above which circling pays',
    description:
      'Where steps back cost nothing: below a worth of 0.618 no bonus makes circling pay; who looks further ahead is tempted by ever smaller ones.',
    x: { label: 'worth of a reward one step later', domain: [0.5, 1] },
    y: { label: 'bonus per step', domain: [0, 1] },
    marks: [
      {
        kind: 'line',
        label: 'threshold',
        tone: 1,
        points: thresholds.map((t) => [t.discount, t.bonus]),
      },
      { kind: 'dots', label: 'now', tone: 2, points: [[params.discount, params.bonus]] },
    ],
  };
}

export const figures = [worthFigure, thresholdFigure];

export function readout({ policy, threshold, params }: ShapedRewardResult): string {
  const circles = policy.at(-1) === 'back';
  const act = circles ? 'goes round in circles at the door and never takes the goal' : 'takes the goal';
  const why =
    params.charge !== 'nothing'
      ? 'as steps back are charged for, no bonus would change that'
      : Number.isFinite(threshold)
        ? `circling pays above a bonus of ${formatNumber(threshold)}`
        : 'looking so little ahead, no bonus would make it circle';
  return `Paid ${formatNumber(params.bonus)} for each step forward, the learner ${act}: ${why}.`;
}

export function table({ policy, worths, threshold }: ShapedRewardResult): Table {
  return {
    caption: Number.isFinite(threshold)
      ? `Circling pays above a bonus of ${formatNumber(threshold)}`
      : 'No bonus makes circling pay',
    columns: ['cell', 'worth of going on', 'worth of turning back', 'better'],
    rows: worths.map(({ on, back }, cell) => [
      `cell ${cell + 1}`,
      on,
      back,
      policy[cell] === 'on' ? 'go on' : 'turn back',
    ]),
  };
}
