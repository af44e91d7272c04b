import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CslItem } from '../../../../src/citing/csl.ts';
import { ris } from '../../../../src/citing/exports/ris.ts';
import { anyItem, factsOfItem } from './items.ts';
import { factsOfRis } from './parse.ts';

const ITEM: CslItem = {
  id: 'k',
  type: 'webpage',
  title: 'T',
  author: [{ literal: 'A' }],
  'container-title': 'C',
  URL: 'https://e.example/',
};

test('RIS says of any item what the item says', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      expect(factsOfRis(ris(item))).toEqual([factsOfItem(item)]);
    }),
  );
});

test('a date has four digits of year, two of month and two of day, whatever is known of it', () => {
  const dateOf = (...parts: [number, ...number[]]): string =>
    /^DA {2}- (.*)$/m.exec(ris({ ...ITEM, issued: { 'date-parts': [parts] } }))![1]!;
  expect([dateOf(2026), dateOf(2026, 3), dateOf(2026, 3, 7), dateOf(2026, 11, 21)]).toEqual([
    '2026///',
    '2026/03//',
    '2026/03/07/',
    '2026/11/21/',
  ]);
});

test('every line is a tag with its value, however long', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      for (const line of ris(item).trimEnd().split('\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-( |$)/);
    }),
  );
});

test('the language of what is cited stands in a line of its own, where it is given', () => {
  expect(ris(ITEM)).not.toContain('LA  - ');
  expect(ris({ ...ITEM, language: 'de' })).toContain('\nLA  - de\n');
});
