import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/reading/build.ts';
import { reference } from '../../../src/edition/reference.ts';
import { essayist, labelOf } from '../../../src/edition/speakers.ts';
import { editionOf } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

const edition = editionOf();
const speaker = (ref: string) => edition.speaker(reference(ref));

test('the essayist is named by the edition', () => {
  expect(essayist(edition.data)).toEqual({
    name: 'Ann Author',
    role: 'Essayist',
    status: 'proven',
    evidence: 'Signed.',
  });
});

test('commenters are lettered in the order in which they appear', () => {
  expect(['T1.1', 'T1.2', 'T1.3'].map((ref) => speaker(ref).role)).toEqual([
    'Commenter A',
    'Commenter B',
    'Commenter C',
  ]);
});

test('each comes with certainty and evidence, named or not', () => {
  expect(speaker('T1.2')).toMatchObject({ name: 'Gwen', status: 'inferred', evidence: 'Answers for her.' });
  expect(speaker('T1.3')).toMatchObject({ name: null, status: 'unknown', evidence: 'Unsigned.' });
});

test('a label is the name, or else the role', () => {
  expect([speaker('T1.1'), speaker('T1.3')].map(labelOf)).toEqual(['Carl Commenter', 'Commenter C']);
});

test('the essayist keeps that role in a thread, and takes no letter', () => {
  const files = replaced('threads/one.mdx', 'name: Carl Commenter', 'name: Ann Author');
  const { speaker: of } = buildEdition(files).edition!;
  expect(['T1.1', 'T1.2'].map((ref) => of(reference(ref)).role)).toEqual(['Essayist', 'Commenter A']);
});

test('a comment by the essayist is as sure as the less sure of two things, whose it is and what they are called', () => {
  const files = replaced('threads/one.mdx', 'name: Gwen', 'name: Ann Author');
  expect(buildEdition(files).edition!.speaker(reference('T1.2'))).toEqual({
    name: 'Ann Author',
    role: 'Essayist',
    status: 'inferred',
    evidence: 'Answers for her. Signed.',
  });
  const named = replaced('threads/one.mdx', 'name: Carl Commenter', 'name: Ann Author');
  const confirmed = replaced('edition.yaml', 'status: proven', 'status: confirmed', named);
  expect(buildEdition(confirmed).edition!.speaker(reference('T1.1')).status).toBe('confirmed');
});
