import { expect, test } from 'vitest';
import { sentencesAfter } from '../../small.ts';

test.for([
  [
    'essay/start.mdx',
    'title: Start',
    'title: Begin',
    'essay/start.mdx:1 the heading is not “Start” at level 1: follow outline.json (heading).',
  ],
  [
    'essay/start.mdx',
    'order: 1',
    'order: 3',
    'essay/notes.mdx:1 section “notes” stands where “start” belongs: correct its order (section-order).',
  ],
  [
    'outline.json',
    '"E1",',
    '',
    'essay/start.mdx:7 section “start” holds “E1”, which the outline does not have there: correct the reference, or follow outline.json (not-in-outline).',
  ],
  ['outline.json', '"T1.1.2"', '"T1.1.2","T1.1.3"', 'threads/one.mdx:12 T1.1 lacks “T1.1.3”: add it here (outline).'],
  [
    'outline.json',
    '{"quote":"E1–E2"}',
    '{"quote":null}',
    'threads/one.mdx:14 T1.1 has “quotes E1–E2” where the outline has “quotes from outside”: correct the reference, or follow outline.json (outline).',
  ],
  [
    'threads/one.mdx',
    'ref: T1',
    'ref: T7',
    'threads/one.mdx:2 the outline has no thread T7: correct the reference (not-in-outline).',
  ],
] as const)('%s: “%s” for “%s”', ([path, from, to, ...expected]) => {
  expect(sentencesAfter(path, from, to)).toEqual(expected);
});
