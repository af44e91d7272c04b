import { expect, test } from 'vitest';
import { sentencesAfter } from '../../small.ts';

test.for([
  [
    'threads/one.mdx',
    'replyTo="T1.2"',
    'replyTo="T1.1"',
    'threads/one.mdx:40 T1.3 replies to T1.1: the outline has replyTo="T1.2" (reply-target).',
  ],
  [
    'threads/one.mdx',
    ' replyTo="T1.2"',
    '',
    'threads/one.mdx:40 T1.3 replies to nobody: the outline has replyTo="T1.2" (reply-target).',
  ],
  [
    'threads/one.mdx',
    'by="named"',
    'by="named" replyTo="T1.3"',
    'threads/one.mdx:12 T1.1 replies to T1.3: the outline has it at the top of the thread (reply-target).',
  ],
] as const)('%s: “%s” for “%s”', ([path, from, to, ...expected]) => {
  expect(sentencesAfter(path, from, to)).toEqual(expected);
});
