import { expect, test } from 'vitest';
import { collectModel } from '../../../../src/reading/collect/models.ts';
import { HONESTY_HEADINGS } from '../../../../src/schemas/model.ts';

const FRONT = `title: "A 'toy'"\nsummary: It's one.\npassages: [E1–E3]\nterms: [widget]\norder: 1\nrule: { file: market/step.ts, function: step }`;
const HEADINGS = HONESTY_HEADINGS.map((heading) => `## ${heading}\n\nText.`);
const collect = (sections: readonly string[], front = FRONT) =>
  collectModel({ path: 'models/toy.mdx', text: `---\n${front}\n---\n\n${sections.join('\n\n')}\n` }, (id) => id);

test('a model says what it shows and what to believe of it', () => {
  const { model, problems } = collect(['It begins.', ...HEADINGS]);
  expect(problems).toEqual([]);
  expect(model).toMatchObject({ slug: 'toy', title: 'A ‘toy’', summary: 'It’s one.', terms: ['widget'], order: 1 });
});

test.for([
  ['a heading is missing', HEADINGS.slice(1)],
  ['the order is another', [...HEADINGS].reverse()],
  ['there are others besides', [...HEADINGS, '## More\n\nText.']],
  ['there is none', ['Text.']],
] as const)('when %s', ([, sections]) => {
  expect(collect(sections).problems.map(({ rule, line }) => [rule, line])).toEqual([['model-headings', 2]]);
});

test('headings are not asked of what cannot be read', () => {
  expect(collect(['Bad <b']).problems.map(({ rule }) => rule)).toEqual(['mdx-syntax']);
  expect(collect(HEADINGS, FRONT.replace('order: 1', '')).model).toBeNull();
});
