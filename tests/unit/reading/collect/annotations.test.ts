import { expect, test } from 'vitest';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import { collectAnnotations } from '../../../../src/reading/collect/annotations.ts';

const collect = (body: string) =>
  collectAnnotations({ path: 'annotations/ek.mdx', text: `---\n---\n${body}` }, (id) => id);

test('notes are signed by the name of their file', () => {
  const { annotations, problems } = collect('\n<Annotation id="A1" on="E1">A note.</Annotation>\n');
  expect([annotations.map(({ ref, on, by }) => [ref, on, by]), problems]).toEqual([[['A1', 'E1', 'ek']], []]);
});

test('a file without a note is a problem', () => {
  expect(collect('').problems.map(sentenceOf)).toEqual([
    'annotations/ek.mdx:1 “ek” has no note: write the first, or take the file out (empty-entry).',
  ]);
});
