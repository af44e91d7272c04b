import { fromTo, formatNumber, formatPercent } from '#models/chart/format.ts';
import type { ChartSpec, LineMark, PlotSpec, Point, Tone } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import { linspace, toBits } from '#models/lib/distributions.ts';
import { normalCdf, normalDensity } from '#models/lib/special.ts';
import type { Course, LuckyTracesResult, Mode } from './run.ts';
import { responsibility, type Normal } from './selection.ts';

const QUALITIES = linspace(80, 260, 91);
const MODES: readonly Mode[] = ['free', 'ceiling', 'frozen'];
const MODE_LABELS: Readonly<Record<Mode, string>> = {
  free: 'sharpened',
  ceiling: 'up to a ceiling',
  frozen: 'not changed',
};

/** What training does to them, as a sentence needs it. */
const MODE_PHRASES: Readonly<Record<Mode, string>> = {
  free: 'sharpens human-like circuits like any others',
  ceiling: 'sharpens human-like circuits up to a ceiling',
  frozen: 'leaves human-like circuits as they are',
};

const density = (q: number, { mean, sd }: Normal): number => normalDensity((q - mean) / sd) / sd;

/** Density of the human-like part after selection, cut off where the mode says so. */
function humanDensity({ params, policy, selected }: LuckyTracesResult, q: number): number {
  if (params.mode !== 'ceiling') return density(q, { ...policy.human, mean: selected.humanMean });
  const shifted = { ...policy.human, mean: policy.human.mean + params.beta * policy.human.sd ** 2 };
  const passing = normalCdf((params.ceiling - shifted.mean) / shifted.sd);
  return q > params.ceiling || passing === 0 ? 0 : density(q, shifted) / passing;
}

function densityFigure(result: LuckyTracesResult): PlotSpec {
  const { policy, selected } = result;
  const line = (label: string, tone: Tone, of: (q: number) => number): LineMark => ({
    kind: 'line',
    label,
    tone,
    points: QUALITIES.map((q): Point => [q, of(q)]),
  });
  const after = { ...policy.fresh, mean: selected.freshMean };
  return {
    kind: 'plot',
    id: 'lucky-traces-quality',
    title: 'Quality of traces before and after selection',
    description: `Mean quality after selection is ${formatNumber(selected.mean, 4)}.`,
    x: { label: 'quality of a trace', domain: [80, 260] },
    y: { label: 'density' },
    marks: [
      line('human-like before', 3, (q) => policy.share * density(q, policy.human)),
      line('new before', 4, (q) => (1 - policy.share) * density(q, policy.fresh)),
      line('human-like after', 1, (q) => selected.share * humanDensity(result, q)),
      line('new after', 2, (q) => (1 - selected.share) * density(q, after)),
    ],
  };
}

function originFigure({ policy, traces }: LuckyTracesResult): PlotSpec {
  return {
    kind: 'plot',
    id: 'lucky-traces-origin',
    title: 'How surely a trace comes from human-like circuits, before selection',
    description: `At quality 120 it does with ${formatPercent(responsibility(policy, 120))}, at 200 with ${formatPercent(responsibility(policy, 200))}.`,
    x: { label: 'quality of a trace', domain: [80, 260] },
    y: { label: 'probability of human-like circuits', domain: [0, 1], format: 'percent' },
    marks: [
      { kind: 'line', label: 'by quality', tone: 1, points: QUALITIES.map((q) => [q, responsibility(policy, q)]) },
      {
        kind: 'dots',
        label: `${traces.length} sampled traces`,
        tone: 4,
        points: traces.map(({ quality, human }) => [quality, human]),
      },
    ],
  };
}

const courseLines = (
  course: readonly Course[],
  modes: readonly Mode[],
  of: (course: Course, mode: Mode) => number,
): LineMark[] =>
  modes.map((mode) => ({
    kind: 'line',
    label: MODE_LABELS[mode],
    tone: (MODES.indexOf(mode) + 1) as Tone,
    points: course.map((moment) => [moment.beta, of(moment, mode)]),
  }));

function shareFigure({ course, params, selected }: LuckyTracesResult): PlotSpec {
  return {
    kind: 'plot',
    id: 'lucky-traces-share',
    title: 'Share of human-like circuits as selection goes on',
    description: `It starts at ${formatPercent(params.share)} and is now ${formatPercent(selected.share)}, where training ${MODE_PHRASES[params.mode]}.`,
    x: { label: 'selection in all, nats per point' },
    y: { label: 'share of human-like circuits', domain: [0, 1], format: 'percent' },
    marks: [
      ...courseLines(course, MODES, (moment, mode) => moment[mode].share),
      { kind: 'rule', axis: 'x', at: params.beta, label: 'now' },
    ],
  };
}

function bitsFigure({ course, params }: LuckyTracesResult): PlotSpec {
  return {
    kind: 'plot',
    id: 'lucky-traces-bits',
    title: 'What the selection costs in bits',
    description:
      'The divergence of the selected policy from the one before; none is given where human-like circuits are not changed, since they are refilled each round.',
    x: { label: 'selection in all, nats per point' },
    y: { label: 'bits of selection' },
    marks: [
      ...courseLines(course, ['free', 'ceiling'], (moment, mode) => toBits(moment[mode].nats)),
      { kind: 'rule', axis: 'x', at: params.beta, label: 'now' },
    ],
  };
}

function traitFigure({ traits }: LuckyTracesResult): ChartSpec {
  return {
    kind: 'bars',
    id: 'lucky-traces-traits',
    title: 'Traits of a trace before and after selection',
    description: 'A trait moves only as far as it helps: those without an effect on quality keep their share.',
    axis: { label: 'share of traces', domain: [0, 1], format: 'percent' },
    series: [
      { label: 'before', tone: 2 },
      { label: 'after', tone: 1 },
    ],
    rows: traits.map(({ trait, after }) => ({ label: trait.name, values: [trait.share, after] })),
  };
}

export const figures = [densityFigure, originFigure, shareFigure, bitsFigure, traitFigure];

export function readout({ params, policy, selected }: LuckyTracesResult): string {
  const before = policy.share * policy.human.mean + (1 - policy.share) * policy.fresh.mean;
  const quality = fromTo(formatNumber(before, 4), formatNumber(selected.mean, 4));
  const share = fromTo(formatPercent(params.share), formatPercent(selected.share));
  const selecting = params.beta > 0 ? 'As better traces count for more' : 'Without selection';
  return `${selecting}, mean quality ${quality}, and the share written by human-like circuits ${share}, where training ${MODE_PHRASES[params.mode]}.`;
}

export function table({ course, params }: LuckyTracesResult): Table {
  const now = course.reduce((best, m) =>
    Math.abs(m.beta - params.beta) < Math.abs(best.beta - params.beta) ? m : best,
  );
  const rows = MODES.map((mode) => {
    const { share, mean, nats } = now[mode];
    return [MODE_LABELS[mode], share, mean, Number.isNaN(nats) ? null : toBits(nats)];
  });
  const caption = `After selection of ${formatNumber(now.beta)} nats per point`;
  return { caption, columns: ['human-like circuits are', 'their share', 'mean quality', 'bits spent'], rows };
}
