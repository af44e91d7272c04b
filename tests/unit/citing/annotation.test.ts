import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { cite, ownOf } from '../../../src/citing/cite.ts';
import { exportsOf } from '../../../src/citing/exports/all.ts';
import { annotationCollection } from '../../../src/citing/machine/annotations.ts';
import { passageRecord } from '../../../src/citing/machine/passage-json.ts';
import { targetOf } from '../../../src/citing/target.ts';
import { reference } from '../../../src/edition/reference.ts';
import { renderBody } from '../../../src/rendering/render.ts';
import { annotatedContext } from './annotated.ts';

const context = annotatedContext();
const { edition } = context;
const [A1, A2] = ['A1', 'A2'].map(reference);

test('a note is cited as its editor’s', () => {
  const [cited] = cite(targetOf('A1'), context);
  expect(cited!.original).toBeNull();
  expect(exportsOf(ownOf(cited!))).toMatchObject({
    url: 'https://edition.example/p/a1/r1/',
    csl: {
      author: [{ family: 'Kay', given: 'Elin' }],
      title: expect.stringMatching(/^A1: Note on E2 of “.*” by Ann Author$/) as string,
    },
  });
});

test('as a sentence a citation names who wrote it, but not the editors of what it is in, who are called after that', () => {
  const said = (key: string) => exportsOf(ownOf(cite(targetOf(key), context)[0]!));
  expect(said('A1').markdown).toMatch(/^Elin Kay, \[A1: Note on E2 of /);
  expect(said('A1').html).toMatch(/^Elin Kay, <a href/);
  for (const key of ['E1', 'widget']) expect(said(key).markdown).toMatch(/^\[.*\*Variorum\* \(/);
});

test('machines are told of notes, and of the words that they are on', () => {
  const items = annotationCollection(context).first.items;
  expect(items.find(({ id }) => id.includes('/p/a1/'))).toMatchObject({
    motivation: 'commenting',
    creator: { type: 'Person', name: 'Elin Kay' },
    target: [
      {
        source: 'https://edition.example/essay/',
        selector: { value: 'e2', refinedBy: { type: 'TextQuoteSelector', exact: 'second paragraph' } },
      },
    ],
  });
  expect(items.find(({ id }) => id.includes('/p/a2/'))!.target).toMatchObject([
    { source: 'https://edition.example/threads/one/', selector: { value: 't1-1-1' } },
  ]);
  expect(passageRecord(edition.passages.get(A2!)!, context)).toMatchObject({
    kind: 'annotation',
    about: ['T1.1.1'],
    attribution: 'Note by Elin Kay',
  });
});

test('the words that a note is on are marked, over emphasis and links, and the text stays as it is', async () => {
  for (const [ref, words] of [
    ['E1', 'first paragraph about a'],
    ['E2', 'second paragraph'],
  ] as const) {
    const passage = edition.passages.get(reference(ref))!;
    const $ = load((await renderBody(passage, edition)).html);
    const marked = $('.annotated')
      .toArray()
      .map((one) => $(one).text());
    expect(marked.join('')).toBe(words);
    const plain = load((await renderBody({ nodes: passage.nodes }, edition)).html);
    const calls = $('sup.note-call:has([href*="#a"])');
    expect(calls).toHaveLength(1);
    calls.remove();
    expect($('body').text()).toBe(plain('body').text());
  }
  expect(edition.address(A1!)).toBe('/essay/#a1');
});
