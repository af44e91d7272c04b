import { expect, test } from 'vitest';
import { sentencesAfter } from '../../small.ts';

test.for([
  [
    'essay/start.mdx',
    'id="E3"',
    'id="E2"',
    'essay/start.mdx:31 E2 stands already in essay/start.mdx:19: give each reference once (reused-reference).',
  ],
  [
    'essay/start.mdx',
    'id="E3"',
    'id="N1"',
    'essay/start.mdx:31 N1 stands already in essay/notes.mdx:7: give each reference once (reused-reference).',
  ],
  [
    'essay/start.mdx',
    'id="E3"',
    'id="T1.9.1"',
    'essay/start.mdx:31 T1.9.1 may not stand in the essay: use a reference of the right kind (misplaced-reference).',
  ],
  [
    'threads/one.mdx',
    'id="T1.1.2"',
    'id="T1.2.2"',
    'threads/one.mdx:22 T1.2.2 stands inside T1.1: move it to T1.2, or correct the reference (misplaced-reference).',
  ],
  [
    'threads/one.mdx',
    'id="T1.1.2"',
    'id="E8"',
    'threads/one.mdx:22 E8 stands inside T1.1: move it to the essay, or correct the reference (misplaced-reference).',
  ],
  [
    'threads/one.mdx',
    'ref: T1',
    'ref: E8',
    'threads/one.mdx:2 E8 may not stand in the front matter of a thread: use a reference of the right kind (misplaced-reference).',
  ],
  [
    'essay/notes.mdx',
    'order: 2',
    'order: 1',
    'essay/start.mdx:1 section “start” has the order 1, as “notes” has: give each its own (shared-order).',
  ],
] as const)('%s: “%s” for “%s”', ([path, from, to, ...expected]) => {
  expect(sentencesAfter(path, from, to)).toEqual(expected);
});
