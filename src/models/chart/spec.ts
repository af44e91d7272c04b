/** What a chart shows, as data. `renderChart` draws it, `chartTable` writes it out. */

/** A colour with the dash pattern and marker that always go with it, so that no two differ by colour alone. */
export type Tone = 1 | 2 | 3 | 4 | 5 | 6;

export type Point = readonly [x: number, y: number];

/** How numbers are written: plainly, or as shares of a hundred. */
export type Format = 'number' | 'percent';

export interface Axis {
  /** What is measured, with its unit. */
  label: string;
  scale?: 'linear' | 'log';
  /** Taken from the data where not given. */
  domain?: readonly [number, number];
  format?: Format;
}

export interface LineMark {
  kind: 'line';
  label: string;
  tone: Tone;
  points: readonly Point[];
}

export interface BandMark {
  kind: 'band';
  label: string;
  tone: Tone;
  points: readonly (readonly [x: number, low: number, high: number])[];
}

export interface DotsMark {
  kind: 'dots';
  label: string;
  tone: Tone;
  points: readonly Point[];
}

/** A line across the plot at one value of x or y. */
export interface RuleMark {
  kind: 'rule';
  axis: 'x' | 'y';
  at: number;
  label: string;
}

/** A circle in units of the axes, which should then be equal. */
export interface CircleMark {
  kind: 'circle';
  centre: Point;
  radius: number;
  label: string;
}

export type Mark = LineMark | BandMark | DotsMark | RuleMark | CircleMark;

interface ChartText {
  /** Unique on its page; the ids within the SVG begin with it. */
  id: string;
  title: string;
  /** What a reader should see in it; one sentence, for those who cannot. */
  description: string;
}

export interface PlotSpec extends ChartText {
  kind: 'plot';
  x: Axis;
  y: Axis;
  marks: readonly Mark[];
  /** The plotting area as high as it is wide. */
  square?: boolean;
}

/** Rows of values on one horizontal axis, as bars from zero or as dots joined by a line. */
export interface RowsSpec extends ChartText {
  kind: 'bars' | 'dumbbells';
  axis: Axis;
  series: readonly { label: string; tone: Tone }[];
  rows: readonly { label: string; values: readonly number[] }[];
}

/** A grid of numbers from 0 to 1, each printed in a cell shaded by it. */
export interface GridSpec extends ChartText {
  kind: 'grid';
  x: { label: string; values: readonly string[] };
  y: { label: string; values: readonly string[] };
  /** One list per value of y. */
  cells: readonly (readonly number[])[];
}

export type ChartSpec = PlotSpec | RowsSpec | GridSpec;

/** In a table: text as it stands, a number to be formatted, or null where there is none. */
export type Cell = string | number | null;
