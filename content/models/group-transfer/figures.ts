import { count, formatPercent } from '#models/chart/format.ts';
import type { DotsMark, LineMark, PlotSpec, Point, RowsSpec, Tone } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import { STRATEGIES, type Moment } from './long-training.ts';
import { BASE_RUTHLESS, type GroupTransferResult } from './run.ts';

/** Names of the six circuits, in the order of the policy. */
const CIRCUITS = ['kind', 'ruthless'].flatMap((character) => STRATEGIES.map((strategy) => `${character}, ${strategy}`));

const rewarded = ({ group }: GroupTransferResult): number => group.rewards.reduce((a, b) => a + b);

function groupFigure(result: GroupTransferResult): PlotSpec {
  const { rewards, advantages } = result.group;
  const dots = (label: string, tone: Tone, reward: number): DotsMark => ({
    kind: 'dots',
    label,
    tone,
    points: advantages.flatMap((a, i): Point[] => (rewards[i] === reward ? [[i + 1, a]] : [])),
  });
  return {
    kind: 'plot',
    id: 'group-transfer-group',
    title: 'A first group of answers: each is judged against the others',
    description: `${rewarded(result)} of ${rewards.length} answers are rewarded.`,
    x: { label: 'answer', domain: [0, rewards.length + 1] },
    y: { label: 'advantage, standard deviations' },
    marks: [dots('rewarded', 1, 1), dots('not rewarded', 2, 0), { kind: 'rule', axis: 'y', at: 0, label: '' }],
  };
}

function ledgerFigure({ group }: GroupTransferResult): RowsSpec {
  return {
    kind: 'bars',
    id: 'group-transfer-ledger',
    title: 'What each circuit won or lost in that group; the sum is zero',
    description:
      'The transfer in logits: the advantages of the answers that used the circuit, added up and divided by the size of the group.',
    axis: { label: 'change in logit' },
    series: [{ label: 'change', tone: 1 }],
    rows: CIRCUITS.map((label, k) => ({ label, values: [group.ledger[k]!] })),
  };
}

function courseFigure({ course, params }: GroupTransferResult): PlotSpec {
  const line = (label: string, tone: Tone, of: (moment: Moment) => number): LineMark => ({
    kind: 'line',
    label,
    tone,
    points: course.map((moment) => [moment.cycle, of(moment)]),
  });
  return {
    kind: 'plot',
    id: 'group-transfer-course',
    title: 'The long run: success, and the persona on tasks and in chat',
    description: sentence(course.at(-1)!),
    x: { label: 'cycles', domain: [0, Math.max(params.cycles, 1)] },
    y: { label: 'share', domain: [0, 1], format: 'percent' },
    marks: [
      line('success', 3, ({ success }) => success),
      line('ruthless on tasks', 1, ({ onTasks }) => onTasks),
      line('ruthless in chat', 2, ({ elsewhere }) => elsewhere),
    ],
  };
}

export const figures = [courseFigure, groupFigure, ledgerFigure];

const sentence = ({ cycle, success, onTasks, elsewhere }: Moment): string =>
  `After ${count(cycle, 'cycle')} ${formatPercent(success)} of the tasks succeed, and the character, ruthless ${formatPercent(BASE_RUTHLESS)} of the time at first, is ruthless in ${formatPercent(onTasks)} of its work and in ${formatPercent(elsewhere)} of its chats.`;

export const readout = ({ course }: GroupTransferResult): string => sentence(course.at(-1)!);

export function table(result: GroupTransferResult): Table {
  const [first, last] = [result.course[0]!, result.course.at(-1)!];
  return {
    caption: 'Before and after training',
    columns: ['quantity', 'before', 'after'],
    rows: [
      ['success on tasks', first.success, last.success],
      ['ruthless on tasks', first.onTasks, last.onTasks],
      ['ruthless in chat', first.elsewhere, last.elsewhere],
      ['answers rewarded in the first group', rewarded(result), null],
      ['probability that such a group teaches nothing', result.silent, null],
    ],
  };
}
