import { expect, it } from 'vitest';
import { knownComments } from '../../../src/keeping/known-comments.ts';
import { thread, withReturns } from './small.ts';

/** What is known of comments is what their readers are told. */

const file =
  thread(`<Comment id="T1.1" by="speaker-mara-quill" unsure="a > b" date="2026-02-03" url="https://a.example/?a=1&amp;b=2">

</Comment>

<Comment
  id='T1.2'
  by="nobody"
  replyTo="T1.1"
>

\`<Comment id="T1.3">\`

</Comment>`);

it.each([['LF', file] as const, ['CRLF', withReturns(file)] as const])('with %s', (_, one) => {
  expect(knownComments([one])).toEqual([
    { ref: 'T1.1', replyTo: null, author: 'Mara Quill', date: '2026-02-03', url: 'https://a.example/?a=1&b=2' },
    { ref: 'T1.2', replyTo: 'T1.1', author: null, date: null, url: null },
  ]);
});

it('is not known where a thread cannot be read', () => {
  expect(() => knownComments([thread('<Comment id="T1.1">')])).toThrow(/^threads\/bees\.mdx:14\S* the text cannot be /);
  const broken = { ...file, text: file.text.replace('attributions:', 'said:') };
  expect(() => knownComments([broken])).toThrow(
    'threads/bees.mdx:1 the front matter does not list who speaks: npm run check:content says what to mend.',
  );
});
