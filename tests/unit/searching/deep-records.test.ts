import { expect, test } from 'vitest';
import { deepRecords } from '../../../src/searching/deep-records.ts';
import { searchRecords } from '../../../src/searching/records.ts';
import { editionOf } from '../citing/small-edition.ts';

const edition = editionOf();
const records = deepRecords(searchRecords(edition), edition);

test('what an editor remarks in a passage is found, leads there, and is nobody’s words', () => {
  const found = records.filter(({ text }) => text.includes('An opinion of ours'));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    kind: 'annotation',
    ref: 'E1',
    href: '/essay/#e1',
    section: 'Start',
    speaker: null,
  });
  expect(searchRecords(edition).filter(({ text }) => text.includes('An opinion of ours'))).toEqual([]);
});
