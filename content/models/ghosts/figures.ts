import { formatNumber, formatPercent } from '#models/chart/format.ts';
import type { PlotSpec, RowsSpec } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import type { GhostsResult, Later, Learner } from './run.ts';
import { GHOSTS, VARIABLES } from './world.ts';

const NAMES: Readonly<Record<Learner, string>> = {
  rederive: 'derives anew',
  four: 'keeps four sayings',
  two: 'keeps two sayings',
  six: 'keeps six sayings',
  drives: 'keeps its drives met',
};
const AXIS = { label: 'share of the time', domain: [0, 1], format: 'percent' } as const;

/** The size of an update, which rounding can bring just beside 0. */
const bitsOf = ({ nats }: { nats: number }): string => `${formatNumber(nats < 1e-12 ? 0 : nats / Math.LN2)} bits`;

const chosen = ({ later, params }: GhostsResult): Later => later.find(({ learner }) => learner === params.learner)!;
const rederived = ({ later }: GhostsResult): Later => later[0]!;

function goalFigure({ world, goalMarginals, params }: GhostsResult): RowsSpec {
  return {
    kind: 'dumbbells',
    id: 'ghosts-goal',
    title: 'From the world as it is to the world as wanted',
    description: `Believing in ghosts to ${formatPercent(params.belief)}, this mind wants them at peace for ${formatPercent(goalMarginals[GHOSTS]!)} of the time; the world has ${formatPercent(world[GHOSTS]!)}.`,
    axis: AXIS,
    series: [
      { label: 'world-model', tone: 4 },
      { label: 'goal-model', tone: 1 },
    ],
    rows: VARIABLES.map((label, k) => ({ label, values: [world[k]!, goalMarginals[k]!] })),
  };
}

/** What is wanted then by the learner chosen, beside who derives goals anew. */
function laterFigure(result: GhostsResult): RowsSpec {
  const learners = [...new Set([rederived(result), chosen(result)])];
  const tones = [1, 2] as const;
  return {
    kind: 'dumbbells',
    id: 'ghosts-later',
    title: 'The same after the belief has changed',
    description: sentence(result),
    axis: AXIS,
    series: [
      { label: 'new world-model', tone: 4 },
      ...learners.map(({ learner }, i) => ({ label: NAMES[learner], tone: tones[i]! })),
    ],
    rows: VARIABLES.map((label, k) => ({
      label,
      values: [result.laterWorld[k]!, ...learners.map(({ marginals }) => marginals[k]!)],
    })),
  };
}

function sweepFigure({ sweep, params, goal }: GhostsResult): PlotSpec {
  return {
    kind: 'plot',
    id: 'ghosts-sweep',
    title: 'Size of the update that makes values',
    description: `At the strength chosen it is ${bitsOf(goal)}.`,
    x: { label: 'strength of the drives, nats per reward' },
    y: { label: 'bits from world-model to goal-model' },
    marks: [
      { kind: 'line', label: 'update', tone: 1, points: sweep.map(({ lambda, bits }) => [lambda, bits]) },
      { kind: 'rule', axis: 'x', at: params.lambda, label: 'now' },
    ],
  };
}

export const figures = [goalFigure, laterFigure, sweepFigure];

function sentence(result: GhostsResult): string {
  const { params, goalMarginals, world } = result;
  const [one, anew] = [chosen(result), rederived(result)];
  const often = (marginals: readonly number[]): string => `${formatPercent(marginals[GHOSTS]!)} of the time`;
  const now = `Believing in ghosts to ${formatPercent(params.belief)}, this mind wants them at peace ${often(goalMarginals)}, where the world has ${formatPercent(world[GHOSTS]!)}`;
  const then = `believing in them to ${formatPercent(params.laterBelief)}, and asking its drives again, it wants that ${often(anew.marginals)}, and the drives get ${formatNumber(anew.reward)}`;
  if (one.learner === 'rederive') return `${now}; ${then}.`;
  return `${now}; ${then}; if it ${NAMES[one.learner]} instead, it wants that ${often(one.marginals)}, and they get ${formatNumber(one.reward)}.`;
}

export const readout = sentence;

export function table({ later, world, goalMarginals, laterWorld, goal }: GhostsResult): Table {
  const names = ['world-model', 'goal-model', 'new world-model', ...later.map(({ learner }) => NAMES[learner])];
  const models = [world, goalMarginals, laterWorld, ...later.map((l) => l.marginals)];
  const blank = [null, goal.reward, null];
  return {
    caption: 'How often each thing holds in each model',
    columns: ['model', ...VARIABLES, 'mean reward', 'bits from who derives anew'],
    rows: names.map((name, i) => [
      name,
      ...models[i]!,
      later[i - 3]?.reward ?? blank[i] ?? null,
      later[i - 3]?.bits ?? null,
    ]),
  };
}
