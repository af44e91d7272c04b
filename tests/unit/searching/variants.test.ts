import { expect, test } from 'vitest';
import { BLANK, type SearchRecord } from '../../../src/searching/record.ts';
import { createSearch } from '../../../src/searching/search.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** A library of so many words that begin with “zo”, one a record. */
const libraryOf = (count: number): SearchRecord[] =>
  Array.from({ length: count }, (_, i) => ({
    ...BLANK,
    ref: `E${i + 1}`,
    href: `/p/e${i + 1}/`,
    text: `zo${LETTERS[i % 26]!}${LETTERS[Math.floor(i / 26)]!}k`,
  }));

test('a beginning stands for up to forty words; that of more means nothing', () => {
  const foundAmong = (count: number): number => createSearch(libraryOf(count), new Map())('zo').hits.length;
  expect([foundAmong(1), foundAmong(40), foundAmong(41)]).toEqual([1, 40, 0]);
});
