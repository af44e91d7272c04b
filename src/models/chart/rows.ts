import { formatAs } from './format.ts';
import { LINE_HEIGHT, widthOf, wrap } from './labels.ts';
import { makeScale, type Scale } from './scale.ts';
import type { RowsSpec } from './spec.ts';
import { element, line, text, WIDTH } from './svg.ts';
import { marker, toneFill } from './tones.ts';

const BAR = 14;
const GAP = 8;
const LABEL_CHARACTERS = 18;
const NUMBER = 46;

type Row = RowsSpec['rows'][number];

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

function renderBars({ axis, series }: RowsSpec, { values }: Row, top: number, scale: Scale): string {
  const zero = scale.at(axis.scale === 'log' ? scale.domain[0] : 0);
  return series
    .map(({ tone }, s) => {
      const [value, y] = [values[s]!, top + s * BAR];
      const end = scale.at(value);
      const [x, width] = [Math.min(zero, end), Math.abs(end - zero)];
      const bar = element('rect', { x, y, width, height: BAR - 4, ...toneFill(tone) });
      const left = value < 0 && axis.scale !== 'log';
      return (
        bar +
        text(left ? x - 4 : x + width + 4, y + 9, formatAs(axis.format, value, 2), left ? { 'text-anchor': 'end' } : {})
      );
    })
    .join('');
}

function renderDumbbell({ series }: RowsSpec, { values }: Row, middle: number, scale: Scale): string {
  const places = values.map((value) => scale.at(value));
  const joint = line(Math.min(...places), middle, Math.max(...places), middle, { class: 'axis' });
  return joint + series.map(({ tone }, s) => marker(tone, places[s]!, middle)).join('');
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
  const body = rows.map((row, i) => {
    const middle = top + (heights[i]! - GAP) / 2;
    const drawn =
      kind === 'bars' ? renderBars(spec, row, middle - high / 2, scale) : renderDumbbell(spec, row, middle, scale);
    top += heights[i]!;
    return renderLabel(row.label, left - 6, middle) + drawn;
  });
  const grid = renderScale(spec, scale, first - 2, top - 4);
  return { body: key.markup + grid + body.join(''), height: top + 30 };
}
