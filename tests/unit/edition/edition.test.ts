import { expect, test } from 'vitest';
import { compareReferences, reference } from '../../../src/edition/reference.ts';
import { editionOf } from '../citing/small-edition.ts';

const edition = editionOf();
const ref = reference;

test('passages stand in the order of the edition', () => {
  const refs = [...edition.passages.keys()];
  expect(refs).toEqual(['E1', 'E2', 'E3', 'N1', 'T1.1.1', 'T1.1.2', 'T1.2.1', 'T1.3.1']);
  expect([...refs].sort(compareReferences)).toEqual(refs);
});

test('each reference knows where it stands', () => {
  expect(edition.standing(ref('E1')).section?.id).toBe('start');
  expect(edition.standing(ref('G1')).section?.id).toBe('start');
  expect(edition.standing(ref('T1.1.2'))).toMatchObject({
    section: null,
    thread: { slug: 'one' },
    comment: { ref: 'T1.1' },
  });
  expect(edition.standing(ref('T1.1'))).toMatchObject({
    section: null,
    thread: { slug: 'one' },
    comment: { ref: 'T1.1' },
  });
  expect(edition.standing(ref('T1'))).toMatchObject({ section: null, thread: { slug: 'one' }, comment: null });
  expect(edition.standing(ref('E99'))).toEqual({ section: null, thread: null, comment: null });
});

test('addresses lead to the reading page', () => {
  expect(edition.address(ref('N1'))).toBe('/essay/#n1');
  expect(edition.address(ref('T1.1.2'))).toBe('/threads/one/#t1-1-2');
});

test('whoever speaks in a comment speaks in its paragraphs; the rest is the essayist’s', () => {
  expect(edition.speaker(ref('T1.1.2')).name).toBe('Carl Commenter');
  expect(edition.speaker(ref('T1.1')).name).toBe('Carl Commenter');
  expect(edition.speaker(ref('T1')).name).toBe('Carl Commenter');
  expect(edition.speaker(ref('E1'))).toMatchObject({ name: 'Ann Author', role: 'the essayist' });
});

test('calls of notes and uses of terms are collected', () => {
  expect([...edition.noteCalls]).toEqual([['N1', ['E1']]]);
  expect([...edition.uses.keys()]).toEqual(['widget']);
  expect(edition.uses.get('widget')!.map(({ at }) => at)).toEqual(['E1']);
});
