import { expect, test } from 'vitest';
import { byPlace, isAt, problem, sentenceOf } from '../../../src/edition/problem.ts';

const at = (file: string, line: number, column?: number) =>
  problem({ file, line, column }, 'unknown-term', 'it is wrong', 'mend it');

test('a problem is one sentence', () => {
  expect(sentenceOf(at('essay/a.mdx', 7))).toBe('essay/a.mdx:7 it is wrong: mend it (unknown-term).');
  const quoting = problem({ file: 'a.mdx', line: 1 }, 'bad-value', 'a\r\nkey', 'mend it');
  expect(sentenceOf(quoting)).toBe('a.mdx:1 a key: mend it (bad-value).');
  expect(sentenceOf(at('essay/a.mdx', 7, 12))).toBe('essay/a.mdx:7:12 it is wrong: mend it (unknown-term).');
});

test('problems are ordered by file, line and column', () => {
  const ordered = [at('B', 1), at('a', 9), at('a', 9, 3), at('a', 9, 20), at('a', 10), at('b', 1)];
  expect([...ordered].reverse().sort(byPlace)).toEqual(ordered);
});

test('what stands at a place stands on its line', () => {
  expect([at('a', 1), at('a', 1, 5), at('a', 2), at('b', 1)].map(isAt({ file: 'a', line: 1 }))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
