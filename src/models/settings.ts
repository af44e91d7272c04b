import type { ModelModule, Parameter, Setting, Settings } from './model.ts';

/** Decimals that a multiple of `step` can have; removes what floating point adds. */
const tidy = (x: number, step: number): number => Number(x.toFixed(Math.max(0, -Math.floor(Math.log10(step)) + 2)));

function settleNumber(parameter: Parameter, value: number): number {
  if (parameter.kind === 'stops') {
    return parameter.stops.reduce((best, stop) => (Math.abs(stop - value) < Math.abs(best - value) ? stop : best));
  }
  if (parameter.kind !== 'range') throw new TypeError('a number was given to a choice');
  const { min, max, step } = parameter;
  const snapped = min + Math.round((value - min) / step) * step;
  return tidy(Math.min(max, Math.max(min, snapped)), step);
}

/** The nearest value the parameter allows; its default for anything that is not a value of its kind. */
export function settle(parameter: Parameter, value: unknown): Setting {
  if (parameter.kind === 'switch') return typeof value === 'boolean' ? value : parameter.default;
  if (parameter.kind === 'choice') {
    return parameter.options.find((option) => option.value === value)?.value ?? parameter.default;
  }
  return typeof value === 'number' && !Number.isNaN(value) ? settleNumber(parameter, value) : parameter.default;
}

/** A full set of settings: those given, settled, and the defaults for the rest. Unknown names are left out. */
export function settings<P extends Settings, R>(model: ModelModule<P, R>, given: Partial<P> = {}): P {
  const parameters: [string, Parameter][] = Object.entries(model.params);
  return Object.fromEntries(parameters.map(([name, p]) => [name, settle(p, given[name])])) as P;
}

const readers = {
  range: Number,
  stops: Number,
  choice: (text: string) => text,
  switch: (text: string) => text === 'on',
} as const satisfies Record<Parameter['kind'], (text: string) => Setting>;

/** Settings from the query of an address; what it does not name, or names wrongly, has its default. */
export function settingsFromQuery<P extends Settings, R>(model: ModelModule<P, R>, query: string): P {
  const values = new URLSearchParams(query);
  const parameters: [string, Parameter][] = Object.entries(model.params);
  const given = parameters
    .filter(([name]) => values.has(name))
    .map(([name, { kind }]) => [name, readers[kind](values.get(name)!)]);
  return settings(model, Object.fromEntries(given) as Partial<P>);
}

/** The query that stands for these settings: only what differs from the defaults, in the order of the model. */
export function queryOfSettings<P extends Settings, R>(model: ModelModule<P, R>, current: P): string {
  const values = new URLSearchParams();
  for (const [name, parameter] of Object.entries(model.params) as [string, Parameter][]) {
    const value = current[name]!;
    if (value !== parameter.default) values.set(name, typeof value === 'boolean' ? (value ? 'on' : 'off') : `${value}`);
  }
  return values.toString();
}
