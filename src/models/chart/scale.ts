import { nice, ticks } from 'd3-array';
import { formatAs, powerOfTen } from './format.ts';
import type { Axis } from './spec.ts';

export interface Tick {
  value: number;
  text: string;
}

/** Maps values of an axis to pixels. */
export interface Scale {
  /** The pixel of a value; of one outside the domain, that of the nearer end. */
  at(value: number): number;
  /** The pixel of a value, or NaN of one outside the domain. */
  within(value: number): number;
  domain: readonly [number, number];
  ticks: readonly Tick[];
}

/** The plotting area in pixels, and its scales. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: Scale;
  y: Scale;
}

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** Least and greatest of the finite values (positive ones, on a logarithmic axis); from 0 to 1 where there are none. */
function extent(values: readonly number[], logarithmic: boolean): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value) || (logarithmic && value <= 0)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low <= high ? [low, high] : [logarithmic ? 0.1 : 0, 1];
}

/** A domain of no width is opened around its only value. */
function open([low, high]: readonly [number, number]): [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > 1e-12 * size && size > 1e-12) return [low, high];
  const room = size > 1e-12 ? size : 1;
  return [low - room / 2, high + room / 2];
}

function linearTicks(domain: readonly [number, number], most: number, axis: Axis): Tick[] {
  return ticks(domain[0], domain[1], most)
    .filter((value) => value >= domain[0] && value <= domain[1])
    .map((value) => ({ value, text: formatAs(axis.format, value, 4) }));
}

/** Powers of ten, or 1–2–5 within a short range, at most so many. */
function logTicks([low, high]: readonly [number, number], most: number): Tick[] {
  const [from, to] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
  if (to - from < 2) {
    const powers = [from - 1, from, from + 1, from + 2];
    const values = powers.flatMap((n) => [1, 2, 5].map((m) => Number((m * 10 ** n).toPrecision(1))));
    return values.filter((x) => x >= low && x <= high).map((value) => ({ value, text: formatAs('number', value) }));
  }
  const every = Math.ceil((to - from + 1) / most);
  const exponents = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => to - i * every);
  return exponents.toReversed().map((n) => ({ value: 10 ** n, text: powerOfTen(n) }));
}

/** `position` maps the domain to 0 … 1, and what lies outside beyond these. */
function scaleOf(
  position: (value: number) => number,
  domain: Scale['domain'],
  ticks: readonly Tick[],
  [from, to]: readonly [number, number],
): Scale {
  return {
    at: (value) => from + (to - from) * clamp(position(value), 0, 1),
    within: (value) => {
      const place = position(value);
      return place >= -1e-9 && place <= 1 + 1e-9 ? from + (to - from) * clamp(place, 0, 1) : NaN;
    },
    domain,
    ticks,
  };
}

/**
 * A scale over the axis's own domain, or over the data with its ends rounded.
 * @param values the data on this axis
 * @param range first and last pixel
 * @param most about how many ticks there should be
 */
export function makeScale(axis: Axis, values: readonly number[], range: readonly [number, number], most = 5): Scale {
  if (axis.scale === 'log') {
    const ends = axis.domain ?? extent(values, true);
    const [low, high] = open([Math.log10(ends[0]), Math.log10(ends[1])]);
    const domain = [10 ** low, 10 ** high] as const;
    const position = (value: number) => (value > 0 ? (Math.log10(value) - low) / (high - low) : -Infinity);
    return scaleOf(position, domain, logTicks(domain, most), range);
  }
  const [low, high] = axis.domain ?? nice(...open(extent(values, false)), most);
  return scaleOf((value) => (value - low) / (high - low), [low, high], linearTicks([low, high], most, axis), range);
}
