import type { ChartSpec, Point } from '#models/chart/spec.ts';
import { grueTax, learningRate, predictedLearning, predictedRelearning } from './learning.ts';
import { STUDY } from './study-data.ts';
import { STUDIED, type Spread } from './study.ts';
import { traderClass } from './traders.ts';

const { error: ERROR, lengths: LENGTHS, before: BEFORE } = STUDIED;

const band = (xs: readonly number[], spreads: readonly Spread[]) =>
  xs.map((x, i) => [x, spreads[i]!.low, spreads[i]!.high] as const);
const medians = (xs: readonly number[], spreads: readonly Spread[]) => xs.map((x, i): Point => [x, spreads[i]!.median]);

/** Learning time against length over 200 seeds, patterns of up to 8 bits in the class. */
function lengthFigure(): ChartSpec {
  const spreads = STUDY.lengths;
  return {
    kind: 'plot',
    id: 'learning-market-lengths',
    title: 'Longer patterns take longer to learn',
    description: `Median steps over 200 seeds rise from ${spreads[0]!.median} for one bit to ${spreads.at(-1)!.median} for eight, close to the line of theory.`,
    x: { label: 'length of the pattern, bits' },
    y: { label: 'steps to learn it' },
    marks: [
      { kind: 'band', label: 'middle 80 in 100 runs', tone: 1, points: band(LENGTHS, spreads) },
      { kind: 'line', label: 'median of 200 runs', tone: 1, points: medians(LENGTHS, spreads) },
      {
        kind: 'line',
        label: 'theory, 2L/(1 − H₂)',
        tone: 2,
        points: LENGTHS.map((l) => [l, predictedLearning(l, ERROR)]),
      },
    ],
  };
}

/** Relearning time against the time of training before, over 41 seeds. */
function changeFigure(): ChartSpec {
  const { traders, wealth } = traderClass(STUDIED.longest);
  const money = wealth[traders.findIndex(({ name }) => name === '001')]!;
  const { plain, dated } = STUDY;
  const tax = (steps: number): number => grueTax(steps, money, STUDIED.never) / learningRate(ERROR);
  return {
    kind: 'plot',
    id: 'learning-market-grue',
    title: 'Long training makes a change hard, unless bets may carry a date',
    description: `After 1000 steps the median is ${plain.at(-1)!.median} steps without dated bets and ${dated.at(-1)!.median} with them.`,
    x: { label: 'steps before the change', scale: 'log' },
    y: { label: 'steps to learn 001 after 01101', scale: 'log' },
    marks: [
      { kind: 'line', label: 'no dated bets, median', tone: 1, points: medians(BEFORE, plain) },
      {
        kind: 'line',
        label: 'theory',
        tone: 3,
        points: BEFORE.map((t) => [t, predictedRelearning('01101', '001', t, ERROR)]),
      },
      { kind: 'line', label: 'dated bets, median', tone: 2, points: medians(BEFORE, dated) },
      { kind: 'line', label: 'Grue tax paid at full rate', tone: 4, points: BEFORE.map((t) => [t, tax(t)]) },
    ],
  };
}

/** Figures of the study: drawn when the site is built, never by a page. */
export const studies = (): ChartSpec[] => [lengthFigure(), changeFigure()];
