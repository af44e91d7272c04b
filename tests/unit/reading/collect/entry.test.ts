import { expect, test } from 'vitest';
import { z } from 'zod';
import { readEntry } from '../../../../src/reading/collect/entry.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';

const read = (text: string) => readEntry({ path: 'x.mdx', text }, z.strictObject({ title: z.string() }));

test('front matter and body', () => {
  const { data, body, parsed, problems, lineOf } = read('---\n\ntitle: A\n---\n\nText.\n');
  expect([data, body.length, parsed, problems, lineOf(['title'])]).toEqual([{ title: 'A' }, 1, true, [], 3]);
});

test.for([
  [
    'Text.',
    false,
    ['x.mdx:1 the file does not begin with front matter: put it between two lines of three hyphens (front-matter).'],
  ],
  [
    '---\ntitle: A\n',
    false,
    ['x.mdx:1 the front matter is not closed: put it between two lines of three hyphens (front-matter).'],
  ],
  [
    '---\ntitel: A\n---\nText.\n',
    true,
    [
      'x.mdx:2 “title” is missing: add it (missing-key).',
      'x.mdx:2 “titel” is not a key of this kind of entry: remove or correct it (unknown-key).',
    ],
  ],
] as const)('%j', ([text, parsed, sentences]) => {
  const entry = read(text);
  expect([entry.data, entry.parsed, entry.problems.map(sentenceOf)]).toEqual([null, parsed, sentences]);
});

test('a wrong body leaves the front matter', () => {
  const { data, body, parsed, problems } = read('---\ntitle: A\n---\n\nBad <b\n');
  expect([data, body, parsed, problems.map(({ rule }) => rule)]).toEqual([{ title: 'A' }, [], false, ['mdx-syntax']]);
});
