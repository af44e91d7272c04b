import { count, formatNumber, formatPercent } from '#models/chart/format.ts';
import type { PlotSpec, RowsSpec } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import type { KeptDownResult } from './run.ts';
import type { Split } from './testing.ts';

const tests = ({ params }: KeptDownResult): string => count(params.tests, 'clean test');

const STANDINGS: readonly (readonly [keyof Split, string])[] = [
  ['sound', 'sound'],
  ['within', 'hollow, in reach of the tests'],
  ['beyond', 'hollow, shows only in use'],
  ['never', 'hollow, never shows'],
];

const standingFigure = (result: KeptDownResult): RowsSpec => ({
  kind: 'bars',
  id: 'kept-down-standing',
  title: `What the model may be, before and after ${tests(result)}`,
  description: readout(result),
  axis: { label: 'probability', domain: [0, 1], format: 'percent' },
  series: [
    { label: 'before', tone: 2 },
    { label: 'after', tone: 1 },
  ],
  rows: STANDINGS.map(([name, label]) => ({
    label,
    values: [result.before.split[name], result.after.split[name]],
  })),
});

const testsFigure = ({ byTests, params, ceiling, bits }: KeptDownResult): PlotSpec => ({
  kind: 'plot',
  id: 'kept-down-tests',
  title: 'What clean tests tell, which is never more than the ceiling',
  description: `After ${count(params.tests, 'clean test')} it is ${formatNumber(bits)} bits; no number of tests of this power gives more than ${formatNumber(ceiling)}.`,
  x: { label: 'clean tests', domain: [0, byTests.at(-1)!.tests] },
  y: { label: 'bits for a sound model' },
  marks: [
    { kind: 'line', label: 'as set', tone: 1, points: byTests.map((one) => [one.tests, one.bits]) },
    {
      kind: 'line',
      label: 'no habit of recognising',
      tone: 3,
      points: byTests.map((one) => [one.tests, one.independent]),
    },
    { kind: 'rule', axis: 'y', at: ceiling, label: 'ceiling' },
    { kind: 'rule', axis: 'x', at: params.tests, label: 'now' },
  ],
});

const recognitionFigure = ({ byRecognition, params, ceiling }: KeptDownResult): PlotSpec => ({
  kind: 'plot',
  id: 'kept-down-recognition',
  title: 'A test that is recognised tells little',
  description: `Bits against the chance that a test is recognised as one, which is now ${formatPercent(params.recognised)}.`,
  x: { label: 'chance that a test is recognised', domain: [0, 1], format: 'percent' },
  y: { label: 'bits for a sound model' },
  marks: [
    { kind: 'line', label: 'bits', tone: 1, points: byRecognition.map((one) => [one.recognised, one.bits]) },
    { kind: 'rule', axis: 'y', at: ceiling, label: 'ceiling' },
    { kind: 'rule', axis: 'x', at: params.recognised, label: 'now' },
  ],
});

export const figures = [standingFigure, testsFigure, recognitionFigure];

/** What became of the doubt, in words. */
function change({ params, doubt }: KeptDownResult): string {
  const [was, is] = [formatPercent(params.doubt), formatPercent(doubt)];
  if (was === is) return `leave the doubt whether the model is hollow at ${is}`;
  return `${doubt < params.doubt ? 'lower' : 'raise'} the doubt whether the model is hollow from ${was} to ${is}`;
}

export function readout(result: KeptDownResult): string {
  const { params, floor, bits, ceiling } = result;
  const most = `${formatNumber(bits)} bits of at most ${formatNumber(ceiling)}`;
  const powerless = params.falseAlarm > 0 ? 'fail none but sound models' : 'tell nothing';
  const why =
    params.power === 0
      ? `as tests without power ${powerless}`
      : `and no number of them could bring it below ${formatPercent(floor)}, since what waits for more power passes them all`;
  return `${tests(result)} ${change(result)} (${most}), ${why}.`;
}

export function table({ params, bits, ceiling, doubt, floor, before, after }: KeptDownResult): Table {
  return {
    caption: `Before and after ${count(params.tests, 'clean test')}`,
    columns: ['quantity', 'before', 'after'],
    rows: [
      ['bits for a sound model', 0, bits],
      ['the most that tests of this power can give', null, ceiling],
      ['doubt: the model is hollow', params.doubt, doubt],
      ['the least doubt that such tests can leave', null, floor],
      ...STANDINGS.map(([name, label]) => [label, before.split[name], after.split[name]]),
      ['it shows in use', before.risk, after.risk],
    ],
  };
}
