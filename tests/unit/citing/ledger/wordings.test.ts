import { expect, test } from 'vitest';
import { wordingsOf } from '../../../../src/citing/ledger/wordings.ts';
import { edited, editionOf } from '../small-edition.ts';

const wordings = wordingsOf(editionOf());

test('everything with a reference, and every term, has a wording', () => {
  expect([...wordings].map(([key, { kind }]) => `${key} ${kind}`)).toEqual([
    'E1 essay',
    'E2 essay',
    'E3 essay',
    'N1 note',
    'T1.1.1 comment-passage',
    'T1.1.2 comment-passage',
    'T1.2.1 comment-passage',
    'T1.3.1 comment-passage',
    'G1 gap',
    'T1 thread',
    'T1.1 comment',
    'T1.2 comment',
    'T1.3 comment',
    'widget term',
  ]);
});

test('a wording is plain text, and Markdown without components', () => {
  expect(wordings.get('E1')).toMatchObject({
    text: 'A first paragraph about a link and a widget.',
    markdown:
      'A *first* paragraph about [a link](https://elsewhere.example/) and a [widget](/glossary/widget/). ([N1](/p/n1/))',
  });
  expect(wordings.get('E2')!.markdown).toBe(
    'A second paragraph, with $x^2$ in it; see [E1](/p/e1/) and [Smith 1999](/works/#smith-1999).',
  );
  expect(wordings.get('T1.1')!.text).toBe('Quotes E1–E2.\nA comment begins.\nA comment ends.');
});

test('an editors’ note is no part of it', () => {
  const edition = edited('essay/start.mdx', (text) => text.replace('An opinion of ours', 'Another opinion'));
  expect(wordingsOf(edition)).toEqual(wordings);
});
