import { formatNumber } from '../chart/format.ts';
import type { LineMark, PlotSpec, Tone } from '../chart/spec.ts';
import type { Table } from '../chart/table.ts';
import { timeConstant, type Sample } from './loop.ts';
import type { ControlLoopResult } from './run.ts';

function courseFigure({ samples, params, deviation }: ControlLoopResult): PlotSpec {
  const line = (label: string, tone: Tone, of: (sample: Sample) => number): LineMark => ({
    kind: 'line',
    label,
    tone,
    points: samples.map((sample) => [sample.time, of(sample)]),
  });
  return {
    kind: 'plot',
    id: 'control-loop-course',
    title: 'What is so, what is sensed and what is estimated',
    description: `The state is ${formatNumber(deviation)} from the reference, root mean square.`,
    x: { label: 'time, time constants of the output' },
    y: { label: 'state' },
    marks: [
      {
        kind: 'dots',
        label: 'sensed',
        tone: 4,
        points: samples.filter((_, n) => n % 4 === 0).map((s) => [s.time, s.sensed]),
      },
      line('estimate', 2, ({ estimate }) => estimate),
      line('state', 1, ({ state }) => state),
      { kind: 'rule', axis: 'y', at: params.reference, label: 'reference' },
    ],
  };
}

function trustFigure({ byTrust, params, kalman }: ControlLoopResult): PlotSpec {
  return {
    kind: 'plot',
    id: 'control-loop-trust',
    title: 'How far to believe the senses',
    description: `The steady Kalman filter would take over ${formatNumber(kalman)} of a surprise.`,
    x: { label: 'share of a surprise taken over', domain: [0, 1] },
    y: { label: 'distance from the reference' },
    marks: [
      { kind: 'line', label: 'this run', tone: 1, points: byTrust.map(({ trust, deviation }) => [trust, deviation]) },
      { kind: 'rule', axis: 'x', at: params.trust, label: 'now' },
      { kind: 'rule', axis: 'x', at: kalman, label: 'Kalman' },
    ],
  };
}

export const figures = [courseFigure, trustFigure];

export function readout({ deviation, steady, params, kalman }: ControlLoopResult): string {
  return `With ${formatNumber(params.trust)} of each surprise taken over, the state is ${formatNumber(deviation)} from the reference, root mean square; a steady Kalman filter would take over ${formatNumber(kalman)}, and without noise or drift an error of ${formatNumber(steady.error)} would remain.`;
}

export function table({ deviation, kalman, steady, twoLevels, params }: ControlLoopResult): Table {
  return {
    caption: 'The loop at rest and in noise',
    columns: ['quantity', 'value'],
    rows: [
      ['distance from the reference, root mean square', deviation],
      ['share of a surprise that the Kalman filter takes over', kalman],
      ['state at rest, without noise or drift', steady.state],
      ['error at rest', steady.error],
      ['time constant of the loop', timeConstant({ ...params, slowness: 1 })],
      ['sum held by one loop above two of these, which wants twice the reference', twoLevels],
    ],
  };
}
