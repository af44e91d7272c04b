import { count, formatNumber } from '#models/chart/format.ts';
import { thin } from '#models/chart/plot-table.ts';
import type { ChartSpec, LineMark, Tone } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import type { Learning } from './learning.ts';
import type { LearningMarketResult } from './run.ts';

const MOST_POINTS = 90;
const TONES: readonly Tone[] = [1, 2, 3, 4, 5, 6];
const SHARE = { label: 'share of the money', domain: [0, 1], format: 'percent' } as const;

/** Indices of the traders who at some moment held the most, the greatest first. */
function richest({ run: { shares } }: LearningMarketResult, most: number): number[] {
  const peaks = new Float64Array(shares[0]!.length);
  for (const now of shares) for (let i = 0; i < peaks.length; i++) if (now[i]! > peaks[i]!) peaks[i] = now[i]!;
  return [...peaks.keys()].sort((a, b) => peaks[b]! - peaks[a]!).slice(0, most);
}

const learnedRule = (learned: number | null) =>
  learned === null ? [] : [{ kind: 'rule', axis: 'x', at: learned, label: `learned: ${learned}` } as const];

function wealthFigure(result: LearningMarketResult): ChartSpec {
  const { these, run } = result;
  const steps = thin([...run.shares.keys()], MOST_POINTS);
  const lines = richest(result, TONES.length).map((i, k): LineMark => ({
    kind: 'line',
    label: these.traders[i]!.name,
    tone: TONES[k]!,
    points: steps.map((n) => [n, run.shares[n]![i]!]),
  }));
  return {
    kind: 'plot',
    id: 'learning-market-wealth',
    title: 'Who holds the money while the first pattern is learned',
    description: `Shares of the money of the six traders who at some moment were richest, against steps. ${sentenceOfLearning(result)}`,
    x: { label: 'steps' },
    y: SHARE,
    marks: [...lines, ...learnedRule(run.learned)],
  };
}

function courseOf({ share }: Learning, label: string, tone: Tone): LineMark {
  const points = thin([...share.keys()], MOST_POINTS).map((n) => [n, share[n]!] as const);
  return { kind: 'line', label, tone, points };
}

function changeFigure(result: LearningMarketResult): ChartSpec {
  const { plain, dated, params } = result;
  const lines = [courseOf(plain, 'no dated bets', 1)];
  if (params.never < 1) lines.push(courseOf(dated, 'dated bets allowed', 2));
  return {
    kind: 'plot',
    id: 'learning-market-change',
    title: `Learning ${params.second} after ${count(params.before, 'step')} of ${params.first}`,
    description: sentenceOfChange(result),
    x: { label: 'steps since the change' },
    y: { ...SHARE, label: 'share betting on the second pattern' },
    marks: lines,
  };
}

export const figures = [wealthFigure, changeFigure];

function sentenceOfLearning({ params, run, these }: LearningMarketResult): string {
  if (!these.traders.some(({ name }) => name === params.first))
    return `No trader bets on ${params.first}: it cannot be learned.`;
  if (run.learned === null) return `The market does not learn ${params.first} in ${count(params.steps, 'step')}.`;
  return `The market learns ${params.first} in ${count(run.learned, 'step')}.`;
}

const steps = ({ learned }: Learning): string =>
  learned === null ? 'more steps than were tried' : count(learned, 'step');

function sentenceOfChange({ params, plain, dated }: LearningMarketResult): string {
  const change = `When the world turns to ${params.second} after ${count(params.before, 'step')}, learning that takes ${steps(plain)}`;
  if (params.never === 1) return `${change}, as no bet may carry a date.`;
  return `${change} if no bet may carry a date, and ${steps(dated)} if bets may.`;
}

export function readout(result: LearningMarketResult): string {
  const [learning, change] = [sentenceOfLearning(result), sentenceOfChange(result)];
  return `${learning.slice(0, -1)}; ${change.replace('When', 'when')}`;
}

export function table(result: LearningMarketResult): Table {
  const { run, these, plain, dated, predicted, tax, params } = result;
  const rows: [string, string | number | null][] = [
    ['traders', these.traders.length],
    [`steps to learn ${params.first}`, run.learned],
    ['bits flipped in the first run', run.flips],
    ['what the bits of the first run cost the market, in bits', run.lossBits],
    [`steps to learn ${params.second} afterwards, no dated bets`, plain.learned],
    ['the same, by theory', predicted],
    [`steps to learn ${params.second} afterwards, dated bets allowed`, dated.learned],
    ['price of the dated bet, in bits', Number.isFinite(tax) ? tax : params.never === 1 ? 'not to be had' : null],
  ];
  return {
    caption: `The market with errors of ${formatNumber(params.error)} allowed for`,
    columns: ['quantity', 'value'],
    rows,
  };
}
