import { escapeText } from './chart/format.ts';
import { element } from './chart/svg.ts';
import type { Parameter } from './model.ts';
import type { Model } from './registry.ts';
import { sayValue } from './say-value.ts';
import type { ShownFigure } from './show.ts';

/** A model at its defaults as markup, with the controls that `<model-figure>` lets a reader move: the same at build and in the browser. */

/** What is said around a model, in the edition's language. */
export interface ModelWords {
  presets: string;
  reset: string;
  settings: string;
  /** What its main numbers are called, and those behind a figure: “The numbers”, “ of “title””. */
  numbers: string;
  figure: string;
  ofFigure: (title: string) => string;
}

/** Where a model is shown. */
export interface ModelPlace {
  words: ModelWords;
  /** Where the passage stands whose claim a preset is. */
  hrefOf: (source: string) => string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of HTML. What is undefined is left out; nothing in `attributes` is markup. */
function html(name: string, attributes: Attributes, ...children: string[]): string {
  const given = Object.entries(attributes).filter((one): one is [string, string] => one[1] !== undefined);
  return element(name, Object.fromEntries(given), ...children);
}

const scrolled = (attributes: Attributes, label: string, table: string): string =>
  html('div', { class: 'table', ...attributes, tabindex: '0', role: 'region', 'aria-label': label }, table);

/** A figure with its numbers folded below it. */
export function figureMarkup({ id, title, drawing, numbers }: ShownFigure, { figure, ofFigure }: ModelWords): string {
  const of = ofFigure(title);
  const summary = html(
    'summary',
    {},
    `${escapeText(figure)} `,
    html('span', { class: 'visually-hidden' }, escapeText(of)),
  );
  return html(
    'figure',
    { class: 'drawing', 'data-figure': '' },
    html('figcaption', {}, escapeText(title)),
    html('div', { 'data-drawing': id }, drawing),
    html('details', {}, summary, scrolled({ 'data-numbers': id }, figure + of, numbers())),
  );
}

/** Where a slider stands, in its own numbers: those of a parameter with stops are the places of the stops. */
const track = (parameter: Parameter): Attributes | null => {
  if (parameter.kind === 'range') {
    const { min, max, step, default: value } = parameter;
    return { min: `${min}`, max: `${max}`, step: `${step}`, value: `${value}` };
  }
  if (parameter.kind !== 'stops') return null;
  const { stops, default: value } = parameter;
  return { min: '0', max: `${stops.length - 1}`, step: '1', value: `${stops.indexOf(value)}` };
};

function slider(common: Attributes, parameter: Parameter, on: Attributes): string {
  const shown = sayValue(Number(parameter.default), parameter.unit);
  return (
    html('output', { for: common['id'], 'data-unit': parameter.unit, 'aria-live': 'off' }, escapeText(shown)) +
    html('input', { type: 'range', ...common, ...on, 'aria-valuetext': shown })
  );
}

function input(common: Attributes, parameter: Parameter): string {
  const on = track(parameter);
  if (on) return slider(common, parameter, on);
  if (parameter.kind !== 'choice')
    return html('input', { type: 'checkbox', ...common, checked: parameter.default ? '' : undefined });
  const options = parameter.options.map(({ value, label }) =>
    html('option', { value, selected: value === parameter.default ? '' : undefined }, escapeText(label)),
  );
  return html('select', common, ...options);
}

/**
 * The native control of one parameter, with its label, unit and value. The label does not enclose them: it would then name the
 * first of them, which is the value. The value is no live region, as the control itself says it.
 */
function control(model: string, name: string, parameter: Parameter): string {
  const { label, help } = parameter;
  const id = `setting-${model}-${name}`;
  const helped = help && `${id}-help`;
  const common = { id, name, 'aria-describedby': helped, autocomplete: 'off' };
  return html(
    'div',
    { class: 'control' },
    html('label', { for: id }, escapeText(label)),
    input(common, parameter),
    ...(help ? [html('span', { class: 'control-help', id: helped }, escapeText(help))] : []),
  );
}

function controls({ name, params, presets }: Model, { words, hrefOf }: ModelPlace): string {
  const claims = presets.map(({ id, label, source }) => {
    const button = html('button', { type: 'button', 'data-preset': id }, escapeText(label));
    return html('p', {}, button, ' ', html('a', { class: 'ref', href: hrefOf(source) }, escapeText(source)));
  });
  const reset = html('button', { type: 'button', 'data-reset': '' }, escapeText(words.reset));
  const settings = Object.entries(params).map(([one, parameter]) => control(name, one, parameter));
  return html(
    'div',
    { class: 'model-controls needs-script' },
    html('div', { class: 'presets', role: 'group', 'aria-label': words.presets }, ...claims, html('p', {}, reset)),
    html('form', { 'aria-label': words.settings }, ...settings),
  );
}

export function modelMarkup(model: Model, place: ModelPlace): string {
  const { readout, figures, summary } = model.unmoved();
  const shown = html(
    'div',
    { class: 'model-shown' },
    html('p', { class: 'readout', 'data-readout': '', 'aria-live': 'polite' }, escapeText(readout)),
    html('div', { class: 'drawings' }, ...figures.map((figure) => figureMarkup(figure(), place.words))),
    scrolled({ 'data-summary': '' }, place.words.numbers, summary()),
  );
  return html(
    'model-figure',
    { 'data-model': model.name },
    html('div', { class: 'model-grid' }, controls(model, place), shown),
  );
}
