import { count, formatNumber } from '#models/chart/format.ts';
import { formatOften } from '#models/chart/often.ts';
import type { Mark, PlotSpec, RowsSpec } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import { klNats, toBits } from '#models/lib/distributions.ts';
import { ANSWERS, KICK } from './answers.ts';
import { appearance, selectionBound } from './choice.ts';
import type { CoffeeResult } from './run.ts';

/** The smallest probability that a logarithmic axis shows. */
const FLOOR = 1e-15;

/** log₂ 1/P(kick) before training: the bits that select it. */
const rarity = ({ chosen }: CoffeeResult): number => -Math.log2(chosen[KICK]!);

/** Beyond this many bits a chance is only kept above 0, and how rare it is has been lost. */
const MOST_BITS_KNOWN = 1000;

const bitsAway = (result: CoffeeResult): number | string =>
  rarity(result) > MOST_BITS_KNOWN ? `more than ${MOST_BITS_KNOWN}` : rarity(result);

const mostLikely = (p: readonly number[]): string => ANSWERS[p.indexOf(Math.max(...p))]!.name;

function answersFigure({ params, suggested, chosen, trained }: CoffeeResult): RowsSpec {
  const columns = params.bits > 0 ? [suggested, chosen, trained] : [suggested, chosen];
  const series = [
    { label: 'suggested', tone: 2 },
    { label: 'chosen', tone: 1 },
    { label: 'after training', tone: 3 },
  ] as const;
  return {
    kind: 'bars',
    id: 'coffee-answers',
    title: 'What is suggested, and what is done',
    description: `The likeliest suggestion is to ${mostLikely(suggested)}, the likeliest choice to ${mostLikely(chosen)}${params.bits > 0 ? `, and after training to ${mostLikely(trained)}` : ''}.`,
    axis: params.logScale
      ? { label: 'probability', scale: 'log', domain: [FLOOR, 1] }
      : { label: 'probability', domain: [0, 1], format: 'percent' },
    series: series.slice(0, columns.length),
    rows: ANSWERS.map(({ name }, i) => ({ label: name, values: columns.map((p) => p[i]!) })),
  };
}

function trainingFigure(result: CoffeeResult): PlotSpec {
  const { training, params, chosen } = result;
  const [last, away] = [training.at(-1)!.bits, bitsAway(result)];
  const rules: Mark[] = [{ kind: 'rule', axis: 'x', at: params.bits, label: 'now' }];
  if (rarity(result) < last) rules.push({ kind: 'rule', axis: 'x', at: rarity(result), label: 'as rare as the kick' });
  return {
    kind: 'plot',
    id: 'coffee-training',
    title: 'How training raises or lowers the kick',
    description:
      chosen[KICK] === 0
        ? 'The kick never happens, and no training selects what never happens.'
        : `The kick starts ${typeof away === 'number' ? formatNumber(away) : away} bits away; no training can bring it nearer than a bit for each bit of selection.`,
    x: { label: 'bits of selection in training' },
    y: { label: 'probability of the kick', scale: 'log', domain: [FLOOR, 1] },
    marks: [
      { kind: 'line', label: 'kick', tone: 1, points: training.map(({ bits, kick }) => [bits, kick]) },
      {
        kind: 'line',
        label: 'bound',
        tone: 2,
        points: training.map(({ bits }) => [bits, Math.min(1, 2 ** bits * chosen[KICK]!)]),
      },
      ...rules,
    ],
  };
}

function thinkingFigure({ thinking, params }: CoffeeResult): PlotSpec {
  return {
    kind: 'plot',
    id: 'coffee-thinking',
    title: 'How longer thinking raises or lowers the kick',
    description: `Taking the first suggestion, the robot kicks ${formatOften(thinking[0]!.chosen)}; taking the best of ${thinking.at(-1)!.suggestions}, ${formatOften(thinking.at(-1)!.chosen)}.`,
    x: { label: 'suggestions before choosing', scale: 'log' },
    y: { label: 'probability of the kick', scale: 'log', domain: [FLOOR, 1] },
    marks: [
      {
        kind: 'line',
        label: 'among the suggestions',
        tone: 2,
        points: thinking.map((t) => [t.suggestions, t.suggested]),
      },
      { kind: 'line', label: 'chosen', tone: 1, points: thinking.map((t) => [t.suggestions, t.chosen]) },
      { kind: 'rule', axis: 'x', at: Math.min(params.suggestions, thinking.at(-1)!.suggestions), label: 'now' },
    ],
  };
}

export const figures = [answersFigure, thinkingFigure, trainingFigure];

const kicks = (p: readonly number[]): string => (p[KICK] === 0 ? 'never kicks' : `kicks ${formatOften(p[KICK]!)}`);

export function readout({ params, chosen, trained, suggested }: CoffeeResult): string {
  const { suggestions, distinct, bits } = params;
  const number = distinct ? Math.min(suggestions, ANSWERS.length) : suggestions;
  const picking =
    number === 1 ? 'taking the first' : `taking the best of ${number}${distinct ? ' different ones' : ''}`;
  const done = `A kick comes to the robot’s mind ${formatOften(suggested[KICK]!)}; ${picking}, it will most likely ${mostLikely(chosen)}, and ${kicks(chosen)}`;
  if (bits === 0) return `${done}.`;
  return `${done}; after ${count(bits, 'bit')} of training it will most likely ${mostLikely(trained)}, and ${kicks(trained)}.`;
}

export function table(result: CoffeeResult): Table {
  const { params, suggested, chosen, trained } = result;
  const [n, kick] = [2 ** params.bits, chosen[KICK]!];
  return {
    caption: 'The kick, and what training may do',
    columns: ['quantity', 'value'],
    rows: [
      ['kick in one suggestion', suggested[KICK]!],
      ['kick chosen', kick],
      ['bits that would select it', kick === 0 ? 'none suffice' : bitsAway(result)],
      ['kick after training', trained[KICK]!],
      ['bound on that: the chance to meet it in training', appearance(kick, n)],
      ['bits by which training moved the policy', params.bits > 0 ? toBits(klNats(trained, chosen)) : 0],
      ['bound on those bits', toBits(selectionBound(n))],
    ],
  };
}
