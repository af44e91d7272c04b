import { count, fromTo, formatNumber, formatPercent } from '#models/chart/format.ts';
import type { LineMark, PlotSpec, RowsSpec, Tone } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import type { DeclaredMotiveResult } from './run.ts';

type Moment = DeclaredMotiveResult['course'][number];

const line = (
  { course }: DeclaredMotiveResult,
  label: string,
  tone: Tone,
  of: (moment: Moment) => number,
): LineMark => ({ kind: 'line', label, tone, points: course.map((moment) => [moment.cycle, of(moment)]) });

const cycles = ({ params }: DeclaredMotiveResult) =>
  ({ label: 'cycles of training', domain: [0, Math.max(params.cycles, 1)] }) as const;

const courseFigure = (result: DeclaredMotiveResult): PlotSpec => ({
  kind: 'plot',
  id: 'declared-motive-course',
  title: 'What is said, what works, and the motive where nobody trains it',
  description: readout(result),
  x: cycles(result),
  y: { label: 'share', domain: [0, 1], format: 'percent' },
  marks: [
    line(result, 'tasks succeed', 3, ({ success }) => success),
    line(result, 'declares a motive', 1, ({ onTasks }) => onTasks),
    line(result, 'motive elsewhere', 2, ({ elsewhere }) => elsewhere),
  ],
});

const leadFigure = (result: DeclaredMotiveResult): PlotSpec => ({
  kind: 'plot',
  id: 'declared-motive-lead',
  title: 'How much more often answers that declare succeed',
  description: `While the lead is above the price of the words, which is ${formatNumber(result.params.price)}, reward makes declaring more common; below it, less.`,
  x: cycles(result),
  y: { label: 'lead in success' },
  marks: [
    line(result, 'lead', 1, ({ lead }) => lead),
    {
      kind: 'rule',
      axis: 'y',
      at: result.params.price,
      label: result.params.price === 0 ? 'words cost nothing' : result.params.price > 0 ? 'price' : 'reward for words',
    },
  ],
});

const riseFigure = ({ rise }: DeclaredMotiveResult): RowsSpec => ({
  kind: 'bars',
  id: 'declared-motive-rise',
  title: 'Where the change in declaring comes from',
  description: `Of the change, ${points(rise.company)} come from ways of working that it went with, and ${points(rise.itself)} from declaring more within each.`,
  axis: { label: 'change in the share that declares', format: 'percent' },
  series: [{ label: 'change', tone: 1 }],
  rows: [
    { label: 'the company it keeps', values: [rise.company] },
    { label: 'itself', values: [rise.itself] },
  ],
});

export const figures = [courseFigure, leadFigure, riseFigure];

/** Percentage points. */
function points(share: number): string {
  const value = formatNumber(100 * share, 2);
  return `${value} ${value === '1' ? 'point' : 'points'}`;
}

/** How answers that declare fare against the others. */
function fares(lead: number): string {
  if (Math.abs(lead) < 5e-5) return 'as often as others';
  return `${points(Math.abs(lead))} ${lead > 0 ? 'more' : 'less'} often`;
}

export function readout({ course, params }: DeclaredMotiveResult): string {
  const [first, last] = [course[0]!, course.at(-1)!];
  const [early, late] = [fares(first.lead), fares(last.lead)];
  const lead = early === late ? early : `${early} at first and ${late} at the end`;
  const [said, motive] = (['onTasks', 'elsewhere'] as const).map((where) =>
    fromTo(formatPercent(first[where]), formatPercent(last[where])),
  );
  return `Answers that declare the motive succeed ${lead}: in ${count(params.cycles, 'cycle')} the share that declares ${said}, and the motive elsewhere ${motive}.`;
}

export function table({ course, rise, luck }: DeclaredMotiveResult): Table {
  const [first, last] = [course[0]!, course.at(-1)!];
  const most = course.reduce((best, moment) => (moment.onTasks > best.onTasks ? moment : best));
  return {
    caption: 'Before and after training',
    columns: ['quantity', 'before', 'after'],
    rows: [
      ['success on tasks', first.success, last.success],
      ['answers that declare the motive', first.onTasks, last.onTasks],
      [`most that ever do, in cycle ${most.cycle}`, null, most.onTasks],
      ['the motive at work elsewhere', first.elsewhere, last.elsewhere],
      ['lead in success of answers that declare', first.lead, last.lead],
      ['change by the company that declaring keeps', null, rise.company],
      ['change by declaring itself', null, rise.itself],
      ['what luck alone moves in the first step, logits', luck, null],
    ],
  };
}
