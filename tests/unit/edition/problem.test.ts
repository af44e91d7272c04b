import { expect, test } from 'vitest';
import { byPlace, isAt, problem, sentenceOf } from '../../../src/edition/problem.ts';

const at = (file: string, line: number) => problem({ file, line }, 'unknown-term', 'it is wrong', 'mend it');

test('a problem is one sentence', () => {
  expect(sentenceOf(at('essay/a.mdx', 7))).toBe('essay/a.mdx:7 it is wrong: mend it (unknown-term).');
});

test('problems are ordered by file and line', () => {
  const all = [at('b', 1), at('a', 10), at('a', 9), at('B', 1)];
  expect(all.sort(byPlace).map(({ file, line }) => `${file}:${line}`)).toEqual(['B:1', 'a:9', 'a:10', 'b:1']);
});

test('a place is file and line', () => {
  expect([at('a', 1), at('a', 2), at('b', 1)].map(isAt({ file: 'a', line: 1 }))).toEqual([true, false, false]);
});
