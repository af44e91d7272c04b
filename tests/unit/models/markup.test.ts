import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { modelMarkup, type ModelPlace } from '../../../src/models/markup.ts';
import { MODELS } from '../../../src/models/registry.ts';
import { modelWords } from '../../../src/strings/languages/en.ts';

const place: ModelPlace = { words: modelWords, hrefOf: (source) => `#${source}` };
const [pooling, coffee] = await Promise.all([MODELS['pooling']!(), MODELS['coffee']!()]);

test('models on one page share no id, and what is named by an id is there', () => {
  const $ = load(modelMarkup(pooling, place) + modelMarkup(coffee, place));
  const ids = $('[id]')
    .toArray()
    .map((one) => $(one).attr('id')!);
  expect(ids.length).toBeGreaterThan(12);
  expect(new Set(ids).size).toBe(ids.length);
  const named = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((one) => $(one).attr(name)!),
  );
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test('controls stand at their defaults, and what they are called stays text', () => {
  const said = '<b>"a" & b</b>';
  const $ = load(
    modelMarkup(
      {
        ...pooling,
        params: {
          range: { kind: 'range', label: said, unit: said, help: said, min: 0.05, max: 1, step: 0.05, default: 0.35 },
          stops: { kind: 'stops', label: 'Stops', stops: [1, 10, 1000], default: 10 },
          choice: {
            kind: 'choice',
            label: 'Choice',
            options: ['a', 'b'].map((value) => ({ value, label: said })),
            default: 'b',
          },
          on: { kind: 'switch', label: 'On', default: true },
          off: { kind: 'switch', label: 'Off', default: false },
        },
        presets: [{ id: 'one', label: said, source: 'E1', settings: {} }],
      },
      place,
    ),
  );
  expect($('.model-controls b').length).toBe(0);
  for (const where of ['label', '.control-help', 'option', '[data-preset]'])
    expect($(`.model-controls ${where}`).first().text()).toBe(said);
  expect($('[name=range]').attr()).toMatchObject({ min: '0.05', max: '1', step: '0.05', value: '0.35' });
  expect($('[name=range]').attr('aria-valuetext')).toBe(`0.35 ${said}`);
  expect($('[name=stops]').attr()).toMatchObject({ min: '0', max: '2', value: '1' });
  expect($('[name=choice] [selected]').attr('value')).toBe('b');
  expect($('[name=on]').is('[checked]')).toBe(true);
  expect($('[name=off]').is('[checked]')).toBe(false);
});
