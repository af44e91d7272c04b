import { expect, test } from 'vitest';
import { renderInOrder } from '../../../src/rendering/render.ts';
import { termsLinkedIn } from '../../../src/edition/terms-linked.ts';
import { editionOf } from '../citing/small-edition.ts';

test('terms are listed once, in the order of their links', () => {
  const link = (slug: string) => `<a class="term" href="/glossary/${slug}/" data-term="${slug}">words</a>`;
  expect(termsLinkedIn([`<p>${link('b')} ${link('a')}</p>`, `<p>${link('b')} ${link('c-2')}</p>`])).toEqual([
    'b',
    'a',
    'c-2',
  ]);
  expect(termsLinkedIn([])).toEqual([]);
});

test('what the renderer writes is read', async () => {
  const edition = editionOf();
  expect(termsLinkedIn(await renderInOrder([...edition.passages.values()], edition))).toEqual(['widget']);
});
