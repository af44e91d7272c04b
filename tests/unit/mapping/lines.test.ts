import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanced } from '../../../src/mapping/lines.ts';

const measure = (text: string, size: number): number => text.length * size;
const text = fc
  .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

test('lines hold all the words and fit wherever each word does', () =>
  fc.assert(
    fc.property(text, fc.integer({ min: 9, max: 60 }), (words, width) => {
      const lines = balanced(words, width, 1, measure);
      expect(lines.join(' ')).toBe(words);
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }),
  ));

test('lines are as even as can be, and no more than are needed', () => {
  expect(balanced('aaa bbb ccc ddd', 11, 1, measure)).toEqual(['aaa bbb', 'ccc ddd']);
  expect(balanced('aaa bbb', 11, 1, measure)).toEqual(['aaa bbb']);
});
