import { expect, test } from 'vitest';
import {
  addressOfWork,
  imprint,
  longDate,
  nameList,
  personName,
  workLabel,
} from '../../../src/edition/bibliography.ts';
import type { Work } from '../../../src/edition/types.ts';
import { editionOf } from '../citing/small-edition.ts';

const work: Work = editionOf().works[0]!;
const people = (...families: string[]) => families.map((family) => ({ family }));

test('people and organisations', () => {
  expect(personName({ given: 'Scott', family: 'Garrabrant' })).toBe('Scott Garrabrant');
  expect(personName({ family: 'Plato' })).toBe('Plato');
  expect(personName({ literal: 'Anthropic' })).toBe('Anthropic');
});

test.for([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [['A', 'B', 'C', 'D', 'E', 'F'], 'A, B, C, D, E and F'],
  [['A', 'B', 'C', 'D', 'E', 'F', 'G'], 'A, B, C and 4 others'],
] as const)('%j', ([families, list]) => expect(nameList(people(...families))).toBe(list));

test.for([
  ['2016', '2016'],
  ['2016-09', 'September 2016'],
  ['2016-09-02', '2 September 2016'],
] as const)('%s is %s', ([date, long]) => expect(longDate(date)).toBe(long));

test('where a work appeared, as far as that is known', () => {
  expect(imprint(work)).toBe('1999');
  const journal = { ...work, 'container-title': 'Mind', volume: '5', issue: '2', page: '1–9', publisher: 'OUP' };
  expect(imprint(journal)).toBe('Mind 5(2) pp. 1–9, OUP, 1999');
  expect(imprint({ ...work, issued: undefined })).toBe('');
});

test('a work is found by its DOI, or else its address', () => {
  expect(addressOfWork(work)).toBeNull();
  expect(addressOfWork({ ...work, URL: 'https://a.example/' })).toBe('https://a.example/');
  expect(addressOfWork({ ...work, URL: 'https://a.example/', DOI: '10.1/x' })).toBe('https://doi.org/10.1/x');
});

test('a short title stands behind author and year', () => {
  expect(workLabel({ author: people('Yudkowsky'), title: 'Morality as X', issued: '2008', short: 'Morality' })).toBe(
    'Yudkowsky 2008, Morality',
  );
});
