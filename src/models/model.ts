import type { ChartSpec } from './chart/spec.ts';
import type { Table } from './chart/table.ts';

export type Setting = number | boolean | string;
/** One value for every parameter of a model. Written as a type alias, not an interface, to be assignable to this. */
export type Settings = Record<string, Setting>;

interface ParameterText {
  /** What the control is called. */
  label: string;
  /** After the value: "bits", "%". Nothing for pure numbers. */
  unit?: string;
  /** A sentence under the control, where the label is not enough. */
  help?: string;
}

/** Any number from min to max, in steps. */
export interface RangeParameter extends ParameterText {
  kind: 'range';
  min: number;
  max: number;
  step: number;
  default: number;
}

/** One of a few numbers, in increasing order: for scales that are not even. */
export interface StopsParameter extends ParameterText {
  kind: 'stops';
  stops: readonly number[];
  default: number;
}

export interface ChoiceParameter<V extends string = string> extends ParameterText {
  kind: 'choice';
  options: readonly { value: V; label: string }[];
  default: V;
}

export interface SwitchParameter extends ParameterText {
  kind: 'switch';
  default: boolean;
}

export type Parameter = RangeParameter | StopsParameter | ChoiceParameter | SwitchParameter;

/** The kinds of parameter that can hold a value of type V. */
export type ParameterFor<V> = [V] extends [boolean]
  ? SwitchParameter
  : [V] extends [number]
    ? RangeParameter | StopsParameter
    : [V] extends [string]
      ? ChoiceParameter<V>
      : never;

export type ParametersFor<P> = { readonly [K in keyof P]: ParameterFor<P[K]> };

/** Somebody's claim, as settings. None is called correct. */
export interface Preset<P> {
  id: string;
  label: string;
  /** The passage whose claim this is: a reference or a range, as `parseRange` reads it. */
  source: string;
  /** What differs from the defaults. */
  settings: Partial<P>;
}

/** Two presets worth seeing side by side. */
export interface Contrast {
  presets: readonly [string, string];
  /** Id of the figure in which they differ most tellingly. */
  figure: string;
  /** Which assumption makes the difference; one sentence. */
  decides: string;
}

/** An executable model, what `models/<slug>/model.ts` of an edition exports as `model`. Everything in it is a pure function: no page, no clock, no randomness but by seed. */
export interface ModelModule<P extends Settings, R> {
  params: ParametersFor<P>;
  presets: readonly Preset<P>[];
  contrast?: Contrast;
  /** The same parameters give the same result. */
  run(params: P): R;
  /** One sentence with the main number of the figures. */
  readout(result: R): string;
  /** Id of the figure that stands for the model in a list; the first, where none is named. */
  picture?: string;
  /** A function for each figure, so that only those are made that somebody sees. */
  figures: readonly ((result: R) => ChartSpec)[];
  /** The main numbers; the table behind each figure is made from the figure itself. */
  table(result: R): Table;
}
