import { mean } from '../lib/distributions.ts';
import { alongLine, drawNotes, type Pixel } from './notes.ts';
import { thin } from './plot-table.ts';
import type { Frame } from './scale.ts';
import type { BandMark, CircleMark, DotsMark, LineMark, Mark, Point, RuleMark, Tone } from './spec.ts';
import { element, line, pathThrough, text } from './svg.ts';
import { markers, toneColour, toneStroke } from './tones.ts';

const MARKERS_ON_A_LINE = 5;

/** Pixels of points. One outside the axes is left out, not moved to their ends: it is NaN, and breaks a line. */
const pixelsOf = (points: readonly Point[], { x, y }: Frame): Pixel[] =>
  points.map(([a, b]) => [x.within(a), y.within(b)]);

const finite = (pixels: readonly Pixel[]): Pixel[] =>
  pixels.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));

function drawLine({ points, tone }: LineMark, frame: Frame): string {
  const pixels = pixelsOf(points, frame);
  const path = element('path', { d: pathThrough(pixels), ...toneStroke(tone), class: 'line' });
  const seen = finite(pixels);
  // Within the line, not at its ends, where several lines may meet.
  const marked = thin(seen, MARKERS_ON_A_LINE + 2).slice(1, -1);
  return path + markers(tone, seen.length > 2 ? marked : seen);
}

function drawBand({ points, tone }: BandMark, { x, y }: Frame): string {
  const upper = points.map(([a, , high]) => [x.at(a), y.at(high)] as const);
  const lower = points.map(([a, low]) => [x.at(a), y.at(low)] as const);
  return element('path', {
    d: `${pathThrough([...upper, ...lower.toReversed()])}Z`,
    fill: toneColour(tone),
    'fill-opacity': '0.18',
  });
}

const drawDots = ({ points, tone }: DotsMark, frame: Frame): string => markers(tone, finite(pixelsOf(points, frame)));

function circleOf({ centre, radius }: CircleMark, { x, y }: Frame): { cx: number; cy: number; r: number } {
  const [cx, cy] = [x.at(centre[0]), y.at(centre[1])];
  return { cx, cy, r: Math.abs(x.at(centre[0] + radius) - cx) };
}

const drawCircle = (mark: CircleMark, frame: Frame): string =>
  element('circle', { ...circleOf(mark, frame), class: 'rule', fill: 'none' });

function nameCircle(mark: CircleMark, frame: Frame): string {
  const { cx, cy, r } = circleOf(mark, frame);
  return text(cx, cy - r - 4, mark.label, { 'text-anchor': 'middle', class: 'note' });
}

function drawRule({ axis, at }: RuleMark, { left, right, top, bottom, x, y }: Frame): string {
  return axis === 'y'
    ? line(left, y.at(at), right, y.at(at), { class: 'rule' })
    : line(x.at(at), top, x.at(at), bottom, { class: 'rule' });
}

/** Bands, circles and rules, behind the data. */
export const drawBack = (marks: readonly Mark[], frame: Frame): string =>
  marks
    .map((mark) => {
      if (mark.kind === 'band') return drawBand(mark, frame);
      if (mark.kind === 'circle') return drawCircle(mark, frame);
      return mark.kind === 'rule' ? drawRule(mark, frame) : '';
    })
    .join('');

/** What a note should not cover. */
const inkOf = (mark: Mark, frame: Frame): Pixel[] => {
  if (mark.kind === 'line') return alongLine(finite(pixelsOf(mark.points, frame)));
  return mark.kind === 'dots' ? finite(pixelsOf(mark.points, frame)) : [];
};

/** Lines and dots, and over them the names of circles and rules. */
export function drawFront(marks: readonly Mark[], frame: Frame): string {
  const data = marks.map((mark) => {
    if (mark.kind === 'line') return drawLine(mark, frame);
    return mark.kind === 'dots' ? drawDots(mark, frame) : '';
  });
  for (const mark of marks) if (mark.kind === 'circle') data.push(nameCircle(mark, frame));
  const rules = marks.filter((mark) => mark.kind === 'rule' && mark.label !== '') as RuleMark[];
  if (rules.length === 0) return data.join('');
  const ink = marks.flatMap((mark) => inkOf(mark, frame));
  return data.join('') + drawNotes(rules, frame, ink);
}

export interface SeriesLabel {
  label: string;
  tone: Tone;
  kind: 'line' | 'dots';
  /** Height at which the label would like to stand. */
  end(frame: Frame): number;
}

/** Where a line or a cloud of dots wants its label: at its last point, or at its mean. */
export function seriesLabels(marks: readonly Mark[]): SeriesLabel[] {
  return marks.flatMap((mark): SeriesLabel[] => {
    if (mark.kind !== 'line' && mark.kind !== 'dots') return [];
    const { label, tone, kind, points } = mark;
    if (label === '') return [];
    const end = (frame: Frame) => {
      const seen = finite(pixelsOf(points, frame)).map(([, y]) => y);
      if (seen.length === 0) return frame.bottom;
      return kind === 'line' ? seen.at(-1)! : mean(seen);
    };
    return [{ label, tone, kind, end }];
  });
}
