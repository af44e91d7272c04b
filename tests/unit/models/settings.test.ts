import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelModule, Parameter, Setting } from '../../../src/models/model.ts';
import { queryOfSettings, settings, settingsFromQuery, settle } from '../../../src/models/settings.ts';

type Params = { gain: number; count: number; mode: 'a' | 'b'; on: boolean };

const model: ModelModule<Params, null> = {
  params: {
    gain: { kind: 'range', label: 'Gain', min: 0, max: 1, step: 0.05, default: 0.5 },
    count: { kind: 'stops', label: 'Count', stops: [1, 10, 100], default: 10 },
    mode: {
      kind: 'choice',
      label: 'Mode',
      options: [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ],
      default: 'a',
    },
    on: { kind: 'switch', label: 'On', default: false },
  },
  presets: [],
  run: () => null,
  readout: () => '',
  figures: [],
  table: () => ({ caption: '', columns: [], rows: [] }),
};

describe('settle', () => {
  const cases: [Parameter, unknown, Setting][] = [
    [model.params.gain, 0.31, 0.3],
    [model.params.gain, 0.1 + 0.2, 0.3],
    [model.params.gain, -4, 0],
    [model.params.gain, Infinity, 1],
    [model.params.gain, NaN, 0.5],
    [model.params.gain, '1', 0.5],
    [model.params.count, 40, 10],
    [model.params.count, 1e9, 100],
    [model.params.mode, 'b', 'b'],
    [model.params.mode, 'c', 'a'],
    [model.params.on, true, true],
    [model.params.on, 1, false],
  ];
  it.each(cases)('%o given %o is %o', (parameter, given, expected) => {
    expect(settle(parameter, given)).toBe(expected);
  });
});

describe('settings in an address', () => {
  const all = fc.record({
    gain: fc.integer({ min: 0, max: 20 }).map((n) => Number((n * 0.05).toFixed(2))),
    count: fc.constantFrom(1, 10, 100),
    mode: fc.constantFrom<'a' | 'b'>('a', 'b'),
    on: fc.boolean(),
  });

  it('come back as they went', () => {
    fc.assert(
      fc.property(all, (given) => {
        expect(settingsFromQuery(model, queryOfSettings(model, given))).toEqual(given);
      }),
    );
  });

  it('name only what differs from the defaults', () => {
    expect(queryOfSettings(model, settings(model))).toBe('');
    expect(queryOfSettings(model, settings(model, { gain: 0.2, on: true }))).toBe('gain=0.2&on=on');
  });

  it('may be anything that somebody types', () => {
    expect(settingsFromQuery(model, '?gain=abc&count=&mode=<b>&on=yes&other=1')).toEqual(settings(model, { count: 1 }));
    fc.assert(
      fc.property(fc.string(), (query) => {
        const read = settingsFromQuery(model, query);
        expect(settings(model, read)).toEqual(read);
      }),
    );
  });
});
