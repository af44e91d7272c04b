import { formatAs } from './format.ts';
import { LINE_HEIGHT, widthOf, wrap } from './labels.ts';
import { makeScale, type Scale } from './scale.ts';
import type { RowsSpec, Tone } from './spec.ts';
import { element, line, round, text, WIDTH } from './svg.ts';
import { marker, markers, toneFill } from './tones.ts';

const BAR = 14;
const GAP = 8;
const LABEL_CHARACTERS = 18;
const NUMBER = 46;

/** A key of the series, as many to a line as fit. */
function renderKey({ kind, series }: RowsSpec): { markup: string; height: number } {
  if (series.length < 2) return { markup: '', height: 0 };
  let [x, y] = [2, LINE_HEIGHT];
  const parts = series.map(({ label, tone }) => {
    const width = 18 + widthOf(label) + 12;
    if (x > 2 && x + width > WIDTH) [x, y] = [2, y + LINE_HEIGHT + 2];
    const square = element('rect', { x, y: y - 9, width: 11, height: 9, ...toneFill(tone) });
    const part = (kind === 'bars' ? square : marker(tone, x + 6, y - 4)) + text(x + 16, y, label);
    x += width;
    return part;
  });
  return { markup: parts.join(''), height: y + 6 };
}

/** A bar from x over a width, which is not negative, at height y. */
interface Bar {
  x: number;
  y: number;
  width: number;
  value: number;
  toLeft: boolean;
}

const outline = ({ x, y, width }: Bar): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${BAR - 4}h${-round(width)}z`;

/** Bars of one tone, in one path. */
function renderBars(tone: Tone, bars: readonly Bar[]): string {
  const d = bars
    .filter(({ width }) => round(width) > 0)
    .map(outline)
    .join('');
  return d === '' ? '' : element('path', { d, ...toneFill(tone) });
}

const renderNumber = ({ x, y, width, value, toLeft }: Bar, { axis }: RowsSpec): string =>
  text(toLeft ? x - 4 : x + width + 4, y + 9, formatAs(axis.format, value, 2), {
    class: 'number',
    ...(toLeft ? { 'text-anchor': 'end' } : {}),
  });

/** Bars from zero, one below the other in each row, with their values. */
function drawBars(spec: RowsSpec, middles: readonly number[], scale: Scale): string {
  const { axis, rows, series } = spec;
  const zero = scale.at(axis.scale === 'log' ? scale.domain[0] : 0);
  const drawn = series.map(({ tone }, s) => {
    const bars = rows.map(({ values }, i): Bar => {
      const [value, y] = [values[s]!, middles[i]! - (series.length * BAR) / 2 + s * BAR];
      const end = scale.at(value);
      const toLeft = value < 0 && axis.scale !== 'log';
      return { x: Math.min(zero, end), y, width: Math.abs(end - zero), value, toLeft };
    });
    return renderBars(tone, bars) + bars.map((bar) => renderNumber(bar, spec)).join('');
  });
  return drawn.join('');
}

/** In each row a dot for each series, joined by a line. */
function drawDumbbells({ rows, series }: RowsSpec, middles: readonly number[], scale: Scale): string {
  const places = rows.map(({ values }) => values.map((value) => scale.at(value)));
  const joints = places.map((row, i) =>
    line(Math.min(...row), middles[i]!, Math.max(...row), middles[i]!, { class: 'axis' }),
  );
  const dots = series.map(({ tone }, s) =>
    markers(
      tone,
      places.map((row, i) => [row[s]!, middles[i]!]),
    ),
  );
  return [...joints, ...dots].join('');
}

function renderLabel(label: string, right: number, middle: number): string {
  const lines = wrap(label, LABEL_CHARACTERS);
  const first = middle + 4 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return lines.map((words, i) => text(right, first + i * LINE_HEIGHT, words, { 'text-anchor': 'end' })).join('');
}

function renderScale({ axis }: RowsSpec, scale: Scale, top: number, bottom: number): string {
  const ticks = scale.ticks.map(
    ({ value, text: label }) =>
      line(scale.at(value), top, scale.at(value), bottom, { class: 'grid' }) +
      text(scale.at(value), bottom + 14, label, { 'text-anchor': 'middle' }),
  );
  return ticks.join('') + text(WIDTH - 2, bottom + 29, axis.label, { class: 'label', 'text-anchor': 'end' });
}

/** Markup and height of horizontal bars or dumbbells, a row for each label. */
export function renderRows(spec: RowsSpec): { body: string; height: number } {
  const { kind, axis, rows, series } = spec;
  const key = renderKey(spec);
  const left = Math.max(...rows.flatMap(({ label }) => wrap(label, LABEL_CHARACTERS)).map(widthOf)) + 8;
  const values = rows.flatMap((row) => row.values);
  const number = kind === 'bars' ? NUMBER : 18;
  const start = left + (values.some((x) => x < 0) && kind === 'bars' ? number : kind === 'bars' ? 0 : 8);
  const scale = makeScale(
    axis,
    kind === 'bars' && axis.scale !== 'log' ? [0, ...values] : values,
    [start, WIDTH - number],
    4,
  );
  const high = kind === 'bars' ? series.length * BAR : BAR;
  const heights = rows.map(({ label }) => Math.max(high, wrap(label, LABEL_CHARACTERS).length * LINE_HEIGHT) + GAP);
  let top = key.height + 4;
  const first = top;
  const middles = heights.map((height) => (top += height) - (height + GAP) / 2);
  const drawn = kind === 'bars' ? drawBars(spec, middles, scale) : drawDumbbells(spec, middles, scale);
  const labels = rows.map(({ label }, i) => renderLabel(label, left - 6, middles[i]!));
  const grid = renderScale(spec, scale, first - 2, top - 4);
  return { body: key.markup + grid + labels.join('') + drawn, height: top + 30 };
}
