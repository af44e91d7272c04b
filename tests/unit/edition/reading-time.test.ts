import { expect, test } from 'vitest';
import { countWords, minutesFor } from '../../../src/edition/reading-time.ts';

test('words are what stands between spaces', () => {
  expect(countWords(['One two\nthree — four.', '', '  five '])).toBe(6);
});

test('minutes are whole, and never none', () => {
  expect([0, 100, 345, 3757].map(minutesFor)).toEqual([1, 1, 2, 16]);
});
