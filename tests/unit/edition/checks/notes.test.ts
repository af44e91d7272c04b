import { expect, test } from 'vitest';
import { sentencesAfter } from '../../small.ts';

test.for([
  [
    'essay/start.mdx',
    '<NoteCall to="N1"/>',
    '',
    'essay/notes.mdx:7 N1 is called from nowhere: put <NoteCall to="N1"/> where the essay has it (note-call).',
  ],
  // As often as the essay does.
  ['essay/start.mdx', 'A third paragraph', 'A third<NoteCall to="N1"/> paragraph'],
  [
    'essay/start.mdx',
    'to="N1"',
    'to="E2"',
    'essay/notes.mdx:7 N1 is called from nowhere: put <NoteCall to="N1"/> where the essay has it (note-call).',
    'essay/start.mdx:9:102 E2 is not a note: call a note that exists (dangling-reference).',
  ],
  // The call may stand in what cannot be read.
  ['essay/start.mdx', 'order: 1', 'order: one', 'essay/start.mdx:4 “order” is not valid: write a number (bad-value).'],
] as const)('%s: “%s” for “%s”', ([path, from, to, ...expected]) => {
  expect(sentencesAfter(path, from, to)).toEqual(expected);
});
