import { LINE_HEIGHT, widthOf } from './labels.ts';
import { thin } from './plot-table.ts';
import type { Scale } from './scale.ts';
import type { BandMark, CircleMark, DotsMark, LineMark, Mark, RuleMark, Tone } from './spec.ts';
import { element, line, pathThrough, text } from './svg.ts';
import { marker, toneColour, toneStroke } from './tones.ts';

/** The plotting area in pixels, and its scales. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: Scale;
  y: Scale;
}

const MARKERS_ON_A_LINE = 5;

function drawLine({ points, tone }: LineMark, { x, y }: Frame): string {
  const pixels = points.map(([a, b]) => [x.at(a), y.at(b)] as const);
  const path = element('path', { d: pathThrough(pixels), ...toneStroke(tone), class: 'line' });
  const seen = pixels.filter(([a, b]) => Number.isFinite(a) && Number.isFinite(b));
  // Within the line, not at its ends, where several lines may meet.
  const marked = thin(seen, MARKERS_ON_A_LINE + 2).slice(1, -1);
  return path + (seen.length > 2 ? marked : seen).map(([a, b]) => marker(tone, a, b)).join('');
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

const drawDots = ({ points, tone }: DotsMark, { x, y }: Frame): string =>
  points.map(([a, b]) => marker(tone, x.at(a), y.at(b))).join('');

function drawCircle({ centre, radius, label }: CircleMark, { x, y }: Frame): string {
  const [cx, cy] = [x.at(centre[0]), y.at(centre[1])];
  const r = Math.abs(x.at(centre[0] + radius) - cx);
  return (
    element('circle', { cx, cy, r, class: 'rule', fill: 'none' }) +
    text(cx, cy - r - 4, label, { 'text-anchor': 'middle', class: 'note' })
  );
}

/** A rule's label stands on the side with more room, each further rule's one line lower. */
function drawRule({ axis, at, label }: RuleMark, { left, right, top, bottom, x, y }: Frame, nth: number): string {
  if (axis === 'y') {
    const level = y.at(at);
    const above = level - top > LINE_HEIGHT + 2;
    return (
      line(left, level, right, level, { class: 'rule' }) +
      text(left + 4, above ? level - 4 : level + LINE_HEIGHT, label, { class: 'note' })
    );
  }
  const place = x.at(at);
  const fits = place + 4 + widthOf(label) <= right + 4;
  const anchor = fits ? 'start' : 'end';
  return (
    line(place, top, place, bottom, { class: 'rule' }) +
    text(fits ? place + 4 : place - 4, top + 10 + nth * LINE_HEIGHT, label, { 'text-anchor': anchor, class: 'note' })
  );
}

/** Bands and rules, behind the data. */
export function drawBack(marks: readonly Mark[], frame: Frame): string {
  const rules = marks.filter((mark) => mark.kind === 'rule');
  return [
    ...marks.map((mark) =>
      mark.kind === 'band' ? drawBand(mark, frame) : mark.kind === 'circle' ? drawCircle(mark, frame) : '',
    ),
    ...rules.map((rule, i) => drawRule(rule, frame, i)),
  ].join('');
}

export const drawFront = (marks: readonly Mark[], frame: Frame): string =>
  marks
    .map((mark) => (mark.kind === 'line' ? drawLine(mark, frame) : mark.kind === 'dots' ? drawDots(mark, frame) : ''))
    .join('');

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
    const finite = points.filter(([, y]) => Number.isFinite(y));
    const chosen = kind === 'line' ? finite.slice(-1) : finite;
    const end = ({ y, bottom }: Frame) =>
      chosen.length === 0 ? bottom : chosen.reduce((total, point) => total + y.at(point[1]), 0) / chosen.length;
    return [{ label, tone, kind, end }];
  });
}
