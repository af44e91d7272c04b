import { expect, test } from 'vitest';
import { askedOfIndex } from '../../../src/searching/asked-of-index.ts';
import { indexRecords } from '../../../src/searching/corpus.ts';
import { near, RECORDS } from './samples.ts';

const asked = (query: string) => askedOfIndex(query, indexRecords(RECORDS), near);

test('the large index is asked for the telling words as they are typed', () => {
  expect(asked('Who loses the Colours?').whole).toBe('loses Colours');
  expect(asked('“the money of bettors” colour').whole).toBe('“the money of bettors” colour');
});

test('words come with those near to them, and named terms with their other names', () => {
  expect(asked('an infant').words).toEqual([{ word: 'infant', near: ['babi', 'toddler'] }]);
  expect(asked('is the fragility of value real').names).toEqual(['Value is fragile']);
  expect(asked('cash').names).toEqual([]);
});

test('references are asked for as what they are', () => {
  expect(asked('t2.1.1').refs).toEqual(['T2.1.1']);
  expect(asked('cash').refs).toEqual([]);
});
