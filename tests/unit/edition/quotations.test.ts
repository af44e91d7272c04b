import { expect, test } from 'vitest';
import { revisionQuoted, wordsStand } from '../../../src/edition/quotations.ts';
import { editionOf } from '../citing/small-edition.ts';

const [linked] = editionOf().quotations;

test('a quotation knows its comment and the passages quoted', () => {
  expect(linked!.in).toBe('T1.1');
  expect(linked!.passages.map(({ ref }) => ref)).toEqual(['E1', 'E2']);
});

test.for([
  [null, true],
  ['A first paragraph', true],
  ['A  first\nparagraph', true],
  ['widget. A second', true],
  ['a first paragraph', false],
  ['A third paragraph', false],
] as const)('the words %j stand: %s', ([words, stand]) => {
  expect(wordsStand({ ...linked!, quotation: { ...linked!.quotation, words } })).toBe(stand);
});

test('quotation marks and apostrophes may be straight or curly', () => {
  const passages = [{ ...linked!.passages[0]!, text: 'So it’s “said”.' }];
  const stands = (words: string) => wordsStand({ ...linked!, passages, quotation: { ...linked!.quotation, words } });
  expect([`it's "said"`, 'it’s “said”', `it's 'said'`].map(stands)).toEqual([true, true, false]);
});

test('words that a passage says no more were quoted from the last wording that had them', () => {
  const [passage] = linked!.passages;
  const one = { ...linked!, passages: [passage!], quotation: { ...linked!.quotation, words: 'a drone' } };
  const wordings = new Map([[passage!.ref as string, ['See a drone', 'Seen: a drone', 'A queen']]]);
  expect(revisionQuoted(one, wordings)).toBe(2);
  expect(revisionQuoted(one, new Map())).toBeNull();
});
