import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/reading/build.ts';
import { FILES } from '../citing/small-edition.ts';
import { replaced, sentences } from '../small.ts';

/** The small edition as one that was made from scratch. */
const OWN = FILES.filter(({ path }) => path !== 'outline.json');
const after = (path: string, from: string, to: string): string[] => sentences(replaced(path, from, to, OWN));

test('order and structure come from the files', () => {
  const { edition, problems } = buildEdition(OWN);
  const whole = buildEdition(FILES).edition!;
  expect(problems).toEqual([]);
  expect([...edition!.outlined]).toEqual([...whole.outlined]);
  expect(edition!.outline).toEqual(whole.outline);
});

test('a passage may be put in, split and taken out, and the check says only what is then wrong', () => {
  expect(
    after(
      'essay/start.mdx',
      '<Passage id="E3"',
      '<Passage id="E2a" from="E2">\n\nNew.\n\n</Passage>\n\n<Passage id="E3"',
    ),
  ).toEqual([]);
  expect(
    after(
      'essay/start.mdx',
      '<Passage id="E3"',
      '<Passage id="E2a" from="E9">\n\nNew.\n\n</Passage>\n\n<Passage id="E3"',
    ),
  ).toEqual(['essay/start.mdx:31 nothing has the reference E9: correct it (dangling-reference).']);
  expect(after('essay/start.mdx', '<Passage id="E3"', '<Passage id="E3b"')).toEqual([
    'threads/one.mdx:22 nothing has the reference E3: correct it (dangling-reference).',
  ]);
});

test('a fault of a file makes nothing else wrong', () => {
  expect(after('essay/start.mdx', 'concludes.', 'concludes <b>.')).toHaveLength(1);
  expect(after('threads/one.mdx', 'An answer.', 'An {answer}.')).toHaveLength(1);
  expect(after('threads/one.mdx', 'by="guess" replyTo', 'by="guess" unknown="x" replyTo')).toHaveLength(1);
  expect(after('threads/one.mdx', 'title: One thread', 'titel: One thread')).toHaveLength(2);
});

test('a reply follows what it replies to', () => {
  expect(after('threads/one.mdx', 'by="guess" replyTo="T1.1"', 'by="guess" replyTo="T1.3"')).toEqual([
    'threads/one.mdx:30 T1.2 replies to T1.3, which does not stand before it: name an earlier comment of the thread (reply-target).',
  ]);
});

test('that a comment has the reference of another is said once', () => {
  const sentence = (line: number): string =>
    `threads/one.mdx:${line} T1.1 stands already in threads/one.mdx:12: give each reference once (reused-reference).`;
  expect(after('threads/one.mdx', '<Comment id="T1.2"', '<Comment id="T1.1"')).toEqual([sentence(30)]);
  expect(sentences(replaced('threads/one.mdx', '<Comment id="T1.2"', '<Comment id="T1.1"'))).toEqual([sentence(30)]);
});
