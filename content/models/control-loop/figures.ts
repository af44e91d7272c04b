import { formatNumber, formatPercent } from '#models/chart/format.ts';
import type { LineMark, PlotSpec, Tone } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import { timeConstant, type LevelsSample, type Sample } from './loop.ts';
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

function levelsFigure({ levels, params, rest }: ControlLoopResult): PlotSpec {
  const line = (label: string, tone: Tone, of: (sample: LevelsSample) => number): LineMark => ({
    kind: 'line',
    label,
    tone,
    points: levels.map((sample) => [sample.time, of(sample)]),
  });
  return {
    kind: 'plot',
    id: 'control-loop-levels',
    title: 'Two loops under one that wants their sum, without noise',
    description: `Their sum comes to rest at ${formatNumber(rest.sum)}, where ${formatNumber(params.goal)} is wanted.`,
    x: { label: 'time, time constants of the output' },
    y: { label: 'state' },
    marks: [
      line('sum', 1, ({ states }) => states[0] + states[1]),
      line('first', 2, ({ states }) => states[0]),
      line('second', 5, ({ states }) => states[1]),
      line('asked of both', 3, ({ asked }) => asked),
      { kind: 'rule', axis: 'y', at: params.goal, label: 'wanted' },
    ],
  };
}

export const figures = [courseFigure, levelsFigure, trustFigure];

/** Believing the bare senses: the last of the shares tried, which is 1. */
const believing = ({ byTrust }: ControlLoopResult): number => byTrust.at(-1)!.deviation;

export function readout(result: ControlLoopResult): string {
  const { deviation, params, rest } = result;
  const [strays, bare] = [deviation, believing(result)].map((x) => formatNumber(x));
  const compare = params.trust === 1 ? '' : `; believing its bare senses, it would stray by ${bare}`;
  return `Taking over ${formatPercent(params.trust)} of each surprise, the loop strays by ${strays} from what it wants${compare}; two such loops, of which one above wants a sum of ${formatNumber(params.goal)}, would settle at ${formatNumber(rest.sum)}.`;
}

export function table(result: ControlLoopResult): Table {
  const { deviation, kalman, steady, rest, params } = result;
  return {
    caption: 'The loops at rest and in noise',
    columns: ['quantity', 'value'],
    rows: [
      ['distance from the reference, root mean square', deviation],
      ['the same, believing the bare senses', believing(result)],
      ['share of a surprise that the Kalman filter takes over', kalman],
      ['state at rest, without noise or drift', steady.state],
      ['error at rest', steady.error],
      ['time constant of the loop', timeConstant({ ...params, slowness: 1 })],
      ['two loops under one: their sum at rest', rest.sum],
      ['what is asked of both', rest.asked],
      ['first of them', rest.states[0]],
      ['second', rest.states[1]],
    ],
  };
}
