import { formatPercent } from '#models/chart/format.ts';
import type { RowsSpec } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import type { PoolingResult } from './run.ts';
import type { Opinion } from './pools.ts';

const OUTCOMES = ['red', 'green', 'blue'] as const;

/** What is most likely, or all that is equally so, and how likely. */
function belief(p: Opinion): string {
  const most = Math.max(...p);
  const favourites = OUTCOMES.filter((_, i) => most - p[i]! < 1e-9);
  return `${favourites.join(' and ')}, ${formatPercent(most)}${favourites.length > 1 ? ' each' : ''}`;
}

const opinionsFigure = ({ opinions }: PoolingResult): RowsSpec => ({
  kind: 'bars',
  id: 'pooling-opinions',
  title: 'What the two believe',
  description: `The first puts most on ${belief(opinions[0])}; the second on ${belief(opinions[1])}.`,
  axis: { label: 'probability', domain: [0, 1], format: 'percent' },
  series: [
    { label: 'first trader', tone: 1 },
    { label: 'second trader', tone: 2 },
  ],
  rows: OUTCOMES.map((label, i) => ({ label, values: opinions.map((p) => p[i]!) })),
});

const poolsFigure = (result: PoolingResult): RowsSpec => ({
  kind: 'bars',
  id: 'pooling-pools',
  title: 'Three ways to make one belief of them',
  description: readout(result),
  axis: { label: 'probability', domain: [0, 1], format: 'percent' },
  series: [
    { label: 'average (a market)', tone: 2 },
    { label: 'logits added (a residual stream)', tone: 1 },
    { label: 'logits averaged', tone: 3 },
  ],
  rows: OUTCOMES.map((label, i) => ({
    label,
    values: [result.averaged[i]!, result.added[i]!, result.logitsAveraged[i]!],
  })),
});

export const figures = [opinionsFigure, poolsFigure];

export const readout = ({ averaged, added }: PoolingResult): string =>
  `Asked for one belief, a market averages the two and says ${belief(averaged)}; a residual stream adds them up, as Bayes would where evidence is independent, and says ${belief(added)}.`;

export function table({ opinions, averaged, added, logitsAveraged }: PoolingResult): Table {
  const rows: [string, Opinion][] = [
    ['first trader', opinions[0]],
    ['second trader', opinions[1]],
    ['average of probabilities', averaged],
    ['logits added', added],
    ['logits averaged', logitsAveraged],
  ];
  return { caption: 'Beliefs', columns: ['who', ...OUTCOMES], rows: rows.map(([name, p]) => [name, ...p]) };
}
