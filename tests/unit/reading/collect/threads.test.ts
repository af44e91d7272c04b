import { expect, test } from 'vitest';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import { collectThread } from '../../../../src/reading/collect/threads.ts';
import { FILES } from '../../citing/small-edition.ts';

const file = FILES.find(({ path }) => path === 'threads/one.mdx')!;

test('a thread holds its comments, each with its items in order', () => {
  const { thread, problems } = collectThread(file, (id) => id);
  expect(problems).toEqual([]);
  expect(thread).toMatchObject({ slug: 'one', ref: 'T1', place: { line: 2 }, about: ['E1'] });
  expect(thread!.comments.map(({ ref, by, replyTo }) => [ref, by, replyTo])).toEqual([
    ['T1.1', 'named', null],
    ['T1.2', 'guess', 'T1.1'],
    ['T1.3', 'nobody', 'T1.2'],
  ]);
  expect(thread!.comments[0]!.items.map(({ type }) => type)).toEqual(['quotation', 'passage', 'passage']);
});

test('a passage outside any comment is a problem', () => {
  const text = `${file.text}\n<Passage id="T1.4.1" asks={["Why?"]}>Alone.</Passage>\n`;
  expect(collectThread({ ...file, text }, (id) => id).problems.map(({ rule }) => rule)).toEqual([
    'misplaced-component',
  ]);
});

test('a footnote of Markdown is said to be one, and how notes are written here', () => {
  const text = `${file.text.replace('A comment ends.', 'A comment ends.[^1]')}\n[^1]: More of it.\n`;
  expect(collectThread({ ...file, text }, (id) => id).problems.map(sentenceOf)).toEqual([
    'threads/one.mdx:50 this is a footnote in Markdown’s form, and content holds none: say it in the text, or in essay/notes.mdx as <Passage id="N1">, called by <NoteCall to="N1"/> where it is called now (footnote).',
  ]);
});

test('a thread without a comment is a problem', () => {
  const text = '---\nref: T3\ntitle: Later\nsummary: Of what comes.\nspeakers: {}\n---\n';
  expect(collectThread({ path: 'threads/later.mdx', text }, (id) => id).problems.map(sentenceOf)).toEqual([
    'threads/later.mdx:2 “later” has no comment: write the first, or take the file out (empty-entry).',
  ]);
});
