import { drawBack, drawFront, seriesLabels } from './marks.ts';
import { LINE_HEIGHT, spread, widthOf, wrap } from './labels.ts';
import { makeScale, type Frame } from './scale.ts';
import type { Mark, PlotSpec, Point } from './spec.ts';
import { element, line, text, WIDTH } from './svg.ts';
import { marker, toneStroke } from './tones.ts';

const PLOT_HEIGHT = 190;
const LABEL_CHARACTERS = 15;
const KEY = 20;
/** Width of a character in the title of an axis, which is set in spaced small capitals. */
const TITLE = 7.4;

/** The points by which a mark stretches the axes. */
function pointsOf(mark: Mark): Point[] {
  if (mark.kind === 'rule') return [];
  if (mark.kind === 'band')
    return mark.points.flatMap(([x, low, high]): Point[] => [
      [x, low],
      [x, high],
    ]);
  if (mark.kind !== 'circle') return [...mark.points];
  const [x, y] = mark.centre;
  return [
    [x - mark.radius, y - mark.radius],
    [x + mark.radius, y + mark.radius],
  ];
}

/** All values on one axis. */
export const valuesOn = (marks: readonly Mark[], axis: 0 | 1): number[] => [
  ...marks.flatMap((mark) => pointsOf(mark).map((point) => point[axis])),
  ...marks.flatMap((mark) => (mark.kind === 'rule' && (mark.axis === 'x') === (axis === 0) ? [mark.at] : [])),
];

function frameOf({ x, y, marks, square }: PlotSpec): Frame {
  const labels = seriesLabels(marks);
  const widest = Math.max(0, ...labels.flatMap(({ label }) => wrap(label, LABEL_CHARACTERS)).map(widthOf));
  const right = WIDTH - (labels.length > 0 ? widest + KEY + 4 : 14);
  const top = 28;
  const draft = makeScale(y, valuesOn(marks, 1), [0, 1]);
  const left = Math.max(...draft.ticks.map((tick) => widthOf(tick.text)), 12) + 8;
  const bottom = top + (square ? right - left : PLOT_HEIGHT);
  const xScale = makeScale(x, valuesOn(marks, 0), [left, right], Math.max(2, Math.floor((right - left) / 48)));
  return { left, right, top, bottom, x: xScale, y: makeScale(y, valuesOn(marks, 1), [bottom, top]) };
}

function yAxis({ left, right, y }: Frame): string {
  return y.ticks
    .map(({ value, text: label }) => {
      const at = y.at(value);
      return line(left, at, right, at, { class: 'grid' }) + text(left - 5, at + 4, label, { 'text-anchor': 'end' });
    })
    .join('');
}

/** Ticks whose texts would touch are left out. */
function xAxis({ left, right, bottom, x }: Frame): string {
  let edge = -Infinity;
  const parts = x.ticks.map(({ value, text: label }) => {
    const [at, half] = [x.at(value), widthOf(label) / 2];
    if (at - half < edge || at + half > WIDTH) return '';
    edge = at + half + 6;
    return (
      line(at, bottom, at, bottom + 4, { class: 'axis' }) + text(at, bottom + 18, label, { 'text-anchor': 'middle' })
    );
  });
  return line(left, bottom, right, bottom, { class: 'axis' }) + parts.join('');
}

/** Labels beside the ends of what they name, with a sample of its line or marker. */
function endLabels(marks: readonly Mark[], frame: Frame): { markup: string; bottom: number } {
  const wanted = seriesLabels(marks).map(({ label, tone, end, kind }) => {
    const lines = wrap(label, LABEL_CHARACTERS);
    return { lines, tone, kind, y: end(frame), height: lines.length * LINE_HEIGHT + 3 };
  });
  const placed = spread(
    wanted,
    frame.top - 8,
    Math.max(frame.bottom, frame.top + wanted.reduce((h, w) => h + w.height, 0)),
  );
  const from = frame.right + 4;
  const markup = placed.map(({ lines, tone, kind, y, height }) => {
    const first = y - height / 2 + LINE_HEIGHT;
    const sample = line(from, first - 4, from + 13, first - 4, { ...toneStroke(tone), class: 'line' });
    const key = kind === 'dots' ? marker(tone, from + 7, first - 4) : sample + marker(tone, from + 6.5, first - 4);
    return key + lines.map((words, i) => text(from + 17, first + i * LINE_HEIGHT, words)).join('');
  });
  return { markup: markup.join(''), bottom: Math.max(0, ...placed.map(({ y, height }) => y + height / 2)) };
}

/** The title of the horizontal axis ends with the axis, or later where it is the longer one. */
const endOfTitle = (title: string, right: number): number =>
  Math.min(WIDTH - 2, Math.max(right, 2 + title.length * TITLE));

/** A plot's markup and height. */
export function renderPlot(spec: PlotSpec): { body: string; height: number } {
  const frame = frameOf(spec);
  const labels = endLabels(spec.marks, frame);
  const below = Math.max(frame.bottom + 34, labels.bottom);
  const titles =
    text(2, 13, spec.y.label, { class: 'label' }) +
    text(endOfTitle(spec.x.label, frame.right), frame.bottom + 33, spec.x.label, {
      class: 'label',
      'text-anchor': 'end',
    });
  const body = [
    yAxis(frame),
    drawBack(spec.marks, frame),
    xAxis(frame),
    drawFront(spec.marks, frame),
    labels.markup,
    titles,
  ];
  return { body: element('g', {}, ...body), height: below + 6 };
}
