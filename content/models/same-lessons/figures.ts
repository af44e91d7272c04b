import { count, formatNumber } from '#models/chart/format.ts';
import type { Mark, PlotSpec, Point } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import { LESSONS_SHOWN } from './lives.ts';
import { gapOverall, labelsNeeded, type SameLessonsResult } from './run.ts';

/** The lowest and highest point of courses, with some room. */
function heights(courses: readonly (readonly Point[])[]): [number, number] {
  const values = courses.flatMap((course) => course.map(([, y]) => y));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(0.05 * (high - low), 0.5);
  return [low - room, high + room];
}

/** Whether the heirs are alike where both were taught: RL may have bent what the trained one learned there, too. */
const withinLessons = ({ headings: { inside } }: SameLessonsResult): string =>
  inside === 0 ? 'go together' : `differ in slope by ${formatNumber(Math.abs(inside))}`;

function livesFigure(result: SameLessonsResult): PlotSpec {
  const { people, trained, told, params } = result;
  const [low, high] = heights([people, trained]);
  const labels: Mark[] =
    told.length > 0 ? [{ kind: 'dots', label: count(told.length, 'label'), tone: 4, points: told }] : [];
  return {
    kind: 'plot',
    id: 'same-lessons-lives',
    title: 'One life of each heir: the same lessons, then on beyond them',
    description: `Inside the lessons, which are shaded, the two ${withinLessons(result)}; ${count(params.distance, 'step')} further on people are at ${formatNumber(people.at(-1)![1])} and the trained heir expects ${formatNumber(trained.at(-1)![1])}.`,
    x: { label: 'steps past the lessons', domain: [-LESSONS_SHOWN, params.distance] },
    y: { label: 'where it leads', domain: [low, high] },
    marks: [
      {
        kind: 'band',
        label: 'lessons',
        tone: 3,
        points: [
          [-LESSONS_SHOWN, low, high],
          [0, low, high],
        ],
      },
      { kind: 'line', label: 'people', tone: 1, points: people },
      { kind: 'line', label: 'trained heir', tone: 2, points: trained },
      ...labels,
      { kind: 'rule', axis: 'x', at: 0, label: 'lessons end' },
    ],
  };
}

const gapFigure = ({ gaps, betweenPeople, params, reach, labels }: SameLessonsResult): PlotSpec => ({
  kind: 'plot',
  id: 'same-lessons-gap',
  title: 'How far apart they are, on average over all lives',
  description: `At step ${params.distance} the heirs are ${formatNumber(gaps.at(-1)!)} apart, two people ${formatNumber(betweenPeople.at(-1)!)}.`,
  x: { label: 'steps past the lessons', domain: [0, params.distance] },
  y: { label: 'gap' },
  marks: [
    { kind: 'line', label: 'the two heirs', tone: 1, points: gaps.map((gap, t) => [t, gap]) },
    { kind: 'line', label: 'two people', tone: 3, points: betweenPeople.map((gap, t) => [t, gap]) },
    ...(labels > 0 ? [{ kind: 'rule', axis: 'x', at: reach, label: 'reach' } as const] : []),
  ],
});

const labelsFigure = (result: SameLessonsResult): PlotSpec => ({
  kind: 'plot',
  id: 'same-lessons-labels',
  title: 'What labels do for the whole distance',
  description: sentenceOf(takes(result, 'within the tolerance')),
  x: { label: 'labels', domain: [0, result.reach] },
  y: { label: 'gap over all steps' },
  marks: [
    { kind: 'line', label: 'where widest', tone: 1, points: result.byLabels.map((one) => [one.labels, one.chosen]) },
    { kind: 'line', label: 'at random', tone: 2, points: result.byLabels.map((one) => [one.labels, one.random]) },
    { kind: 'rule', axis: 'y', at: result.params.tolerance, label: 'tolerance' },
    ...(result.labels > 0 ? [{ kind: 'rule', axis: 'x', at: result.labels, label: 'now' } as const] : []),
  ],
});

export const figures = [livesFigure, gapFigure, labelsFigure];

const sentenceOf = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;

/** How many labels hold the gap within the tolerance. */
function takes(result: SameLessonsResult, within: string): string {
  const [chosen, random] = (['chosen', 'random'] as const).map((placing) => labelsNeeded(result, placing));
  if (chosen === null && random === null)
    return `no number of labels up to step ${result.reach} keeps them ${within} on average`;
  if (chosen === 0) return `on average over all steps they stay ${within} without any label`;
  if (chosen === random)
    return `to stay ${within} on average takes ${count(chosen!, 'label')}, wherever they are placed`;
  if (random === null) return `to stay ${within} on average takes ${count(chosen!, 'label')} where the gap is widest`;
  if (chosen === null) return `to stay ${within} on average takes ${count(random!, 'label')} at random`;
  return `to stay ${within} on average takes ${count(chosen!, 'label')} where the gap is widest, ${random} at random`;
}

export function readout(result: SameLessonsResult): string {
  const { gaps, betweenPeople, params, labels } = result;
  const [apart, people] = [gaps.at(-1)!, betweenPeople.at(-1)!].map((gap) => formatNumber(gap));
  const told = labels > 0 ? `, told ${count(labels, 'label')},` : '';
  const first = `After the same lessons, and ${count(params.distance, 'step')} past them, the heirs${told} are ${apart} apart (two people: ${people})`;
  return `${first}; ${takes(result, `within ${params.tolerance}`)}.`;
}

export function table(result: SameLessonsResult): Table {
  const { gaps, betweenPeople, headings, params } = result;
  const last = `step ${params.distance}`;
  return {
    caption: 'The two heirs, on average over all lives',
    columns: ['quantity', 'value'],
    rows: [
      [`gap at ${last}`, gaps.at(-1)!],
      ['gap over all steps, root mean square', gapOverall(result)],
      [`gap between two people at ${last}`, betweenPeople.at(-1)!],
      ['heading of people beyond the lessons', headings.people],
      ['heading of the trained heir', headings.trained],
      ['drift of its slope inside the lessons', headings.inside],
      ['labels needed, where the gap is widest', labelsNeeded(result, 'chosen') ?? 'none suffice'],
      ['labels needed, at random', labelsNeeded(result, 'random') ?? 'none suffice'],
    ],
  };
}
