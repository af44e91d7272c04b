import { expect, test } from 'vitest';
import { editionRecord, passageRecords } from '../../../../src/citing/machine/edition-json.ts';
import { EMPTY_LEDGER } from '../../../../src/citing/ledger/schema.ts';
import { publishedContext } from '../small-edition.ts';
import { annotationErrors, schemaErrors } from './checks.ts';
import { annotationCollection } from '../../../../src/citing/machine/annotations.ts';

const context = publishedContext();

test('the edition is of the shape that its schema describes, published or not', () => {
  expect(schemaErrors(context)).toEqual([]);
  expect(schemaErrors({ ...context, ledger: EMPTY_LEDGER })).toEqual([]);
});

test('passages come in the order in which they stand', () => {
  expect(passageRecords(context).map(({ id }) => id)).toEqual([
    'e1',
    'e2',
    'g1',
    'e3',
    'n1',
    't1-1-1',
    't1-1-2',
    't1-2-1',
    't1-3-1',
  ]);
});

test('a passage says who, where, in which wording and from what', () => {
  expect(passageRecords(context)[5]).toMatchObject({
    reference: 'T1.1.1',
    kind: 'comment-passage',
    position: 6,
    isPartOf: 'T1.1',
    author: { name: 'Carl Commenter', certainty: 'proven' },
    attribution: 'Restated from Carl Commenter, a comment, ¶ 1',
    version: { number: 1, edition: 1, datePublished: '2026-01-02', url: 'https://edition.example/p/t1-1-1/r1/' },
    isBasedOn: { id: 'author2020-t1-1', title: expect.stringMatching(/^Comment on “On .*T1\.1 in Variorum/) as string },
  });
});

test('every link stands once', () => {
  expect(editionRecord(context).links).toEqual([
    { source: 'E1', relation: 'mentions-term', target: 'widget' },
    { source: 'E1', relation: 'calls-note', target: 'N1' },
    { source: 'E2', relation: 'refers-to', target: 'E1' },
    { source: 'E2', relation: 'cites-work', target: 'smith-1999' },
    { source: 'widget', relation: 'refers-to', target: 'E1' },
    { source: 'T1.1', relation: 'quotes', target: 'E1' },
    { source: 'T1.1', relation: 'quotes', target: 'E2' },
    { source: 'T1.1', relation: 'answers', target: 'E3' },
    { source: 'T1.2', relation: 'replies-to', target: 'T1.1' },
    { source: 'T1.3', relation: 'replies-to', target: 'T1.2' },
  ]);
});

test('works keep their CSL and lose what is ours', () => {
  expect(editionRecord(context).works).toEqual([
    {
      id: 'smith-1999',
      type: 'book',
      title: 'Widgets',
      author: [{ family: 'Smith', given: 'Jo' }],
      issued: { 'date-parts': [[1999]] },
    },
  ]);
});

test('a short title is CSL’s, and no field of ours is left', () => {
  const [work] = context.edition.works;
  const works = [{ ...work!, short: 'Wid', evidence: 'E2 names it.' }];
  const [record] = editionRecord({ ...context, edition: { ...context.edition, works } }).works;
  expect(Object.keys(record!).sort()).toEqual(['author', 'id', 'issued', 'title', 'title-short', 'type']);
});

test('comments annotate the passages that they quote or answer, and the comments that they reply to', () => {
  expect(annotationErrors(context)).toEqual([]);
  const [first, second] = annotationCollection(context).first.items;
  expect(first).toMatchObject({ motivation: 'commenting', creator: { name: 'Carl Commenter' } });
  expect(first!.target).toHaveLength(3);
  expect(second).toMatchObject({ motivation: 'replying', target: ['https://edition.example/p/t1-1/'] });
  expect(second).not.toHaveProperty('creator');
});
