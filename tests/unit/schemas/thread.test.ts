import { expect, test } from 'vitest';
import { threadSchema } from '../../../src/schemas/thread.ts';

const said = (status: string) => ({ comments: ['T1.1'], status, evidence: 'Signed.' });
const messages = (speakers: object): string[] =>
  threadSchema
    .safeParse({ ref: 'T1', title: 'A', summary: 'B.', speakers })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test.for(['proven', 'confirmed', 'inferred'])('a name that is %s', (status) => {
  expect(messages({ a: { name: 'Ann', attributions: [said(status)] } })).toEqual([]);
});

test.for([
  { family: 'Quill', given: 'Mara' },
  { family: 'Öst', 'non-dropping-particle': 'van der' },
])('a name by its parts', (name) => expect(messages({ a: { name, attributions: [said('proven')] } })).toEqual([]));

test('nothing else is a name', () =>
  expect(messages({ a: { name: 7, attributions: [said('proven')] } })).toEqual([
    "speakers.a.name: write a name in one piece, or a person's as { family, given }",
  ]));

test('nobody is named without certainty', () => {
  expect(messages({ a: { name: 'Ann', attributions: [said('proven'), said('unknown')] } })).toEqual([
    'speakers.a.name: a name needs a certainty: proven, confirmed or inferred',
  ]);
  expect(messages({ a: { attributions: [said('unknown')] } })).toEqual([]);
  expect(messages({ a: { name: 'Ann' } })).toEqual([
    'speakers.a.attributions: say for each comment how sure its speaker is',
  ]);
});

test('an attribution rests on something', () => {
  expect(messages({ a: { attributions: [{ comments: ['T1.1'], status: 'unknown' }] } })).toHaveLength(1);
  expect(messages({ a: { attributions: [{ ...said('unknown'), comments: [] }] } })).toHaveLength(1);
  expect(messages({ a: { attributions: [] } })).toHaveLength(1);
});

test('keys of speakers are small', () =>
  expect(messages({ Ann: { attributions: [said('unknown')] } })).toHaveLength(1));
