import { expect, test } from 'vitest';
import { otherNames } from '../../../src/edition/other-names.ts';

test('what differs in capitals, hyphens or spaces alone is no other name, nor is a plural', () => {
  const aliases = ['world models', 'world-model', 'map of the world', 'Map of the World', 'WM'];
  expect(otherNames({ term: 'World model', aliases })).toEqual(['map of the world', 'WM']);
});

test('a word keeps the names that it does not resemble', () => {
  const aliases = ['natural abstraction', 'natural abstraction hypothesis', 'NAH'];
  expect(otherNames({ term: 'Natural abstractions', aliases })).toEqual(['natural abstraction hypothesis', 'NAH']);
  expect(otherNames({ term: 'Inductive biases', aliases: ['inductive bias'] })).toEqual([]);
  expect(otherNames({ term: 'Old One', aliases: [] })).toEqual([]);
});
