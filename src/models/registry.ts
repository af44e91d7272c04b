import type { ModelModule, Settings } from './model.ts';
import { settings, settingsFromQuery, queryOfSettings } from './settings.ts';
import { byFolder } from './found.ts';
import { show, type Shown } from './show.ts';
import type { Contrast, Parameter, Preset } from './model.ts';

/** A model with the types of its parameters and result closed over: what pages and elements handle. */
export interface Model {
  /** Its slug: the name of its folder, and of its page. */
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
  /** What it shows where nothing is moved: run once, however many pages show it. */
  unmoved(): Shown;
}

function open<P extends Settings, R>(name: string, model: ModelModule<P, R>): Model {
  let unmoved: Shown | undefined;
  return {
    name,
    params: model.params as Readonly<Record<string, Parameter>>,
    presets: model.presets as readonly Preset<Settings>[],
    contrast: model.contrast,
    picture: model.picture,
    settle: (given) => settings(model, given as Partial<P>),
    fromQuery: (query) => settingsFromQuery(model, query),
    toQuery: (current) => queryOfSettings(model, settings(model, current as Partial<P>)),
    show: (current) => show(model, settings(model, current as Partial<P>)),
    unmoved: () => (unmoved ??= show(model, settings(model, {}))),
  };
}

/** The code that the edition in use has: `#edition` is its folder. */
const FOUND = byFolder(
  import.meta.glob<ModelModule<Settings, unknown>>('#edition/models/*/model.ts', { import: 'model' }),
);

const opened = new Map<string, Model>();

async function opening(slug: string, load: () => Promise<ModelModule<Settings, unknown>>): Promise<Model> {
  const module = await load();
  const model = opened.get(slug) ?? open(slug, module);
  opened.set(slug, model);
  return model;
}

/** Every model of the edition by its slug, loaded when it is needed and opened once. The check has seen that each entry has one. */
export const MODELS: Record<string, () => Promise<Model>> = Object.fromEntries(
  Object.entries(FOUND).map(([slug, load]) => [slug, () => opening(slug, load)]),
);
