import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter, Settings } from '../../../../src/models/model.ts';
import { MODELS, type Model } from '../../../../src/models/registry.ts';
import type { Shown } from '../../../../src/models/show.ts';
import { parseRange } from '../../../../src/edition/reference.ts';

const models: [string, Model][] = await Promise.all(
  Object.entries(MODELS).map(async ([slug, load]): Promise<[string, Model]> => [slug, await load()]),
);

function valueOf(parameter: Parameter): fc.Arbitrary<Settings[string]> {
  if (parameter.kind === 'switch') return fc.boolean();
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options.map(({ value }) => value));
  if (parameter.kind === 'stops') return fc.constantFrom(...parameter.stops);
  const { min, max } = parameter;
  // The corners are where models break.
  return fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true }));
}

const settingsOf = (model: Model): fc.Arbitrary<Settings> =>
  fc.record(Object.fromEntries(Object.entries(model.params).map(([name, p]) => [name, valueOf(p)])));

/** All that a model shows, made. */
const whole = ({ readout, figures, summary }: Shown) => ({
  readout,
  figures: figures.map((figure) => figure()).map((shown) => ({ ...shown, numbers: shown.numbers() })),
  summary: summary(),
});

describe.each(models)('%s', (slug, model) => {
  const defaults = model.settle({});

  it('goes by its slug, and its defaults are allowed values', () => {
    expect(model.name).toBe(slug);
    for (const [name, parameter] of Object.entries(model.params)) {
      expect([name, defaults[name]]).toEqual([name, parameter.default]);
      if (parameter.kind === 'stops') expect([...parameter.stops].sort((a, b) => a - b)).toEqual(parameter.stops);
    }
  });

  it('has presets that name a passage and allowed values, with ids of their own', () => {
    expect(new Set(model.presets.map(({ id }) => id)).size).toBe(model.presets.length);
    expect(model.presets.length).toBeGreaterThan(1);
    for (const { source, settings } of model.presets) {
      expect(parseRange(source), source).not.toBeNull();
      expect(model.settle(settings)).toEqual({ ...defaults, ...settings });
    }
    if (model.picture) expect(model.show(defaults).figures.map((figure) => figure().id)).toContain(model.picture);
    for (const id of model.contrast?.presets ?? []) expect(model.presets.map((p) => p.id)).toContain(id);
  });

  it('shows one sentence, figures with ids of their own, and tables', () => {
    const { readout, figures, summary } = whole(model.show(defaults));
    expect(readout).toMatch(/^[^\n]+\.$/);
    expect(readout.match(/\. /g)).toBeNull();
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { id, drawing, numbers } of figures) {
      expect(id.startsWith(slug)).toBe(true);
      expect(drawing).toMatch(/^<svg /);
      expect(numbers).toMatch(/^<table>.*<\/table>$/);
    }
    expect(summary).toContain('<tbody><tr>');
  });

  it('captions its figures in whole sentences at every preset', () => {
    for (const preset of model.presets)
      for (const figure of model.show(preset.settings).figures)
        expect(figure().spec.description, preset.id).toMatch(/^[A-Z\d].*\.$/);
  });

  it('shows the same for the same settings', () => {
    expect(JSON.stringify(whole(model.show(defaults)))).toBe(JSON.stringify(whole(model.show({ ...defaults }))));
  });

  it('draws nothing that is not a number, at any setting', () => {
    fc.assert(
      fc.property(settingsOf(model), (given) => {
        const { readout, figures, summary } = whole(model.show(given));
        expect(readout).not.toMatch(/NaN|undefined|∞|–/);
        for (const { drawing, numbers } of figures) {
          expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
          expect(numbers).not.toMatch(/NaN|Infinity|undefined/);
        }
        expect(summary).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 60 },
    );
  });
});

it.each(models.flatMap(([slug, model]) => (model.contrast ? [[slug, model, model.contrast] as const] : [])))(
  '%s shows something else for each side of its contrast, in the sentence and in the figure named',
  (_, model, { presets, figure }) => {
    const [left, right] = presets
      .map((id) => model.presets.find((preset) => preset.id === id)!.settings)
      .map((settings) => whole(model.show(settings)));
    expect(left!.readout).not.toBe(right!.readout);
    const drawings = [left, right].map((shown) => shown!.figures.find(({ id }) => id === figure)?.drawing);
    expect(drawings).toEqual([expect.any(String), expect.any(String)]);
    expect(drawings[0]).not.toBe(drawings[1]);
  },
);

describe('readouts', () => {
  const shown = (slug: string) => models.find(([name]) => name === slug)![1].show({});

  it.each([
    ['cash-transfers', ['69.6%', '99.9%', '2.26 bits to 1.89']],
    ['coffee', ['1 time in 3,700', '1 time in 14 billion']],
    ['learning-market', ['24 steps', '195 steps', '23 steps']],
    ['group-transfer', ['84.9%', '99.4%', '74.6%']],
    ['lucky-traces', ['43.9%', '155', '176']],
    ['ghosts', ['38.3%', '30%', '1.47']],
    ['paint-and-arrow', ['74.7%', '0.283', '0.327']],
    ['entangled-traits', ['18%', '37.3%', '75%', '0.39']],
    ['control-loop', ['18%', '0.214', '0.52', '1.7']],
    ['shaped-reward', ['0.268']],
    ['successors', ['80.1%', '80%', '35.8%']],
    ['pooling', ['40%', '54.5%']],
    ['same-lessons', ['8.31', '3.16', '4 labels', '8 at random']],
    ['kept-down', ['20%', '8.7%', '8.42%', '1.39 bits', '1.44']],
    ['declared-motive', ['9.4 points', '0.24 points', '20% to 91.3%', '20% to 41.4%']],
  ])('of %s hold its main numbers', (slug, numbers) => {
    numbers.forEach((number) => expect(shown(slug).readout).toContain(number));
  });
});

/** Sentences that hold at the defaults and not at every setting, and what is said there instead. */
describe('what is said', () => {
  const words = (slug: string, given: Settings): string => {
    const { readout, figures } = models.find(([name]) => name === slug)![1].show(given);
    return [readout, ...figures.map((figure) => figure()).flatMap(({ title, spec }) => [title, spec.description])].join(
      '\n',
    );
  };

  it.each<[string, string, Settings, string]>([
    ['cash-transfers', 'which nobody trained', { replay: 0.3 }, 'the variety of stories goes from'],
    ['coffee', 'bits away', { suggestions: 8, distinct: true }, 'The kick never happens'],
    ['coffee', 'starts 33.7 bits', { suggestions: 1024 }, 'starts more than 1000 bits'],
    [
      'coffee',
      'likeliest choice to walk around.',
      { selectGuard: 0, suggestions: 1, bits: 12 },
      'after training to kick.',
    ],
    ['entangled-traits', 'When relentlessness is', { relentless: 0, warmth: 1 }, 'When warmth is rewarded'],
    ['entangled-traits', 'up or down', { rank: 50 }, 'raising one trait by 1 need move no other'],
    ['kept-down', 'since what waits', { power: 0 }, 'as tests without power tell nothing'],
    ['kept-down', 'since what waits', { power: 0, falseAlarm: 0.05 }, 'as tests without power fail none but sound'],
    ['lucky-traces', 'As better traces count', { beta: 0 }, 'Without selection'],
    ['same-lessons', 'the two go together', { bend: 0.02 }, 'the two differ in slope by 0.8'],
    ['shaped-reward', 'circling pays above a bonus of', { charge: 'flat' }, 'Where steps back cost nothing'],
  ])('of %s holds where “%s” does not', (slug, usual, given, instead) => {
    expect(words(slug, {})).toContain(usual);
    expect(words(slug, given)).not.toContain(usual);
    expect(words(slug, given)).toContain(instead);
  });

  it('of successors does not call lines that were put right still aligned', () => {
    expect(words('successors', { start: 0 })).not.toContain('still');
  });
});
