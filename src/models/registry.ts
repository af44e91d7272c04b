import type { ModelModule, Settings } from './model.ts';
import { settings, settingsFromQuery, queryOfSettings } from './settings.ts';
import { show, type Shown } from './show.ts';
import type { Contrast, Parameter, Preset } from './model.ts';

/** A model with the types of its parameters and result closed over: what pages and elements handle. */
export interface Model {
  name: string;
  params: Readonly<Record<string, Parameter>>;
  presets: readonly Preset<Settings>[];
  contrast: Contrast | undefined;
  picture: string | undefined;
  /** A full set of settings from some of them; see `settings`. */
  settle(given: Partial<Settings>): Settings;
  fromQuery(query: string): Settings;
  toQuery(current: Settings): string;
  show(current: Partial<Settings>): Shown;
}

export function open<P extends Settings, R>(model: ModelModule<P, R>): Model {
  return {
    name: model.name,
    params: model.params as Readonly<Record<string, Parameter>>,
    presets: model.presets as readonly Preset<Settings>[],
    contrast: model.contrast,
    picture: model.picture,
    settle: (given) => settings(model, given as Partial<P>),
    fromQuery: (query) => settingsFromQuery(model, query),
    toQuery: (current) => queryOfSettings(model, settings(model, current as Partial<P>)),
    show: (current) => show(model, settings(model, current as Partial<P>)),
  };
}

/** Every model by its slug, loaded when it is needed, in the order of their entries. */
export const MODELS = {
  'same-lessons': async () => open((await import('./same-lessons/model.ts')).sameLessons),
  'cash-transfers': async () => open((await import('./cash-transfers/model.ts')).cashTransfers),
  coffee: async () => open((await import('./coffee/model.ts')).coffee),
  'learning-market': async () => open((await import('./learning-market/model.ts')).learningMarket),
  'group-transfer': async () => open((await import('./group-transfer/model.ts')).groupTransfer),
  'declared-motive': async () => open((await import('./declared-motive/model.ts')).declaredMotive),
  'lucky-traces': async () => open((await import('./lucky-traces/model.ts')).luckyTraces),
  'kept-down': async () => open((await import('./kept-down/model.ts')).keptDown),
  ghosts: async () => open((await import('./ghosts/model.ts')).ghosts),
  'paint-and-arrow': async () => open((await import('./paint-and-arrow/model.ts')).paintAndArrow),
  'entangled-traits': async () => open((await import('./entangled-traits/model.ts')).entangledTraits),
  'control-loop': async () => open((await import('./control-loop/model.ts')).controlLoop),
  'shaped-reward': async () => open((await import('./shaped-reward/model.ts')).shapedReward),
  successors: async () => open((await import('./successors/model.ts')).successors),
  pooling: async () => open((await import('./pooling/model.ts')).pooling),
} as const satisfies Record<string, () => Promise<Model>>;

export type ModelName = keyof typeof MODELS;
