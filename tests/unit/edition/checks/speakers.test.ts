import { expect, test } from 'vitest';
import { sentencesAfter } from '../../small.ts';

test.for([
  [
    'threads/one.mdx',
    'by="guess"',
    'by="ghost"',
    'threads/one.mdx:30 T1.2 is by “ghost”, whom the front matter does not have: add the speaker or correct `by` (unknown-speaker).',
  ],
  [
    'threads/one.mdx',
    'by="guess"',
    'by="constructor"',
    'threads/one.mdx:30 T1.2 is by “constructor”, whom the front matter does not have: add the speaker or correct `by` (unknown-speaker).',
  ],
  [
    'threads/one.mdx',
    'comments: [T1.1]',
    'comments: [T1.1, T1.2]',
    'threads/one.mdx:2 “named” is given T1.2, which is not by them here: correct the attribution (attribution).',
  ],
  ['threads/one.mdx', 'comments: [T1.1]', 'comments: [T1.1, T1.1]'],
  [
    'threads/one.mdx',
    '{ comments: [T1.1], status: proven, evidence: Signed. }',
    '{ comments: [T1.1], status: proven, evidence: Signed. }, { comments: [T1.1], status: inferred, evidence: Style. }',
    'threads/one.mdx:12 T1.1 has 2 attributions under “named”: say once how sure its speaker is (attribution).',
  ],
] as const)('%s: “%s” for “%s”', ([path, from, to, ...expected]) => {
  expect(sentencesAfter(path, from, to)).toEqual(expected);
});
