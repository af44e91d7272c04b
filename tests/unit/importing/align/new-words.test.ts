import { expect, test } from 'vitest';
import { newWords } from '../../../../src/importing/align/new-words.ts';

test('words that are new to a text are given as they stand in it, run by run', () => {
  expect(
    newWords('Ore from the hill, Wood, and “Stone” from the brook', 'ore from a hill,\nwood and from the brook'),
  ).toEqual(['the', '“Stone”']);
  expect(newWords('The same, then.', 'the same then')).toEqual([]);
});
