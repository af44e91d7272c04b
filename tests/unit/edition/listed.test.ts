import { expect, test } from 'vitest';
import { inSentence, listed } from '../../../src/edition/listed.ts';

test('names are parted by commas, and by semicolons where one of them has a comma', () => {
  expect(listed(['Drone', 'Hive'])).toBe('Drone, Hive');
  expect(listed(['Drone', 'Sting, sting, sting', 'Hive'])).toBe('Drone; Sting, sting, sting; Hive');
  expect(listed([])).toBe('');
});

test('in a sentence no comma stands before the last, as British spelling has it', () => {
  expect([[], ['E1'], ['E1', 'E8'], ['E1', 'E8', 'E18']].map(inSentence)).toEqual([
    '',
    'E1',
    'E1 and E8',
    'E1, E8 and E18',
  ]);
  expect(inSentence(['Quill', 'Hives, Inc.', 'Reed'])).toBe('Quill; Hives, Inc. and Reed');
});
