import { expect, test } from 'vitest';
import { checkModels } from '../../../../src/edition/checks/models.ts';
import type { Edition } from '../../../../src/edition/edition.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import type { ModelEntry } from '../../../../src/edition/types.ts';
import { editionOf } from '../../citing/small-edition.ts';

const sentences = (...orders: number[]): string[] => {
  const models = orders.map((order, i) => ({ slug: `m${i}`, order, place: { file: `models/m${i}.mdx`, line: 2 } }));
  const edition: Edition = { ...editionOf(), models: models as ModelEntry[] };
  return checkModels(edition).map(sentenceOf);
};

test('each model has a place of its own', () => {
  expect(sentences(1, 3, 2)).toEqual([]);
  expect(sentences(1, 2, 1)).toEqual([
    'models/m2.mdx:2 place 1 is taken by “m0”: give each model an order of its own (duplicate-order).',
  ]);
});
