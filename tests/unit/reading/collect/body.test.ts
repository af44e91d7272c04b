import { expect, test } from 'vitest';
import { readBody } from '../../../../src/reading/collect/body.ts';
import { parseMdx } from '../../../../src/reading/mdx.ts';

const PLACE = { file: 'x.mdx', line: 1 };
const read = (text: string) =>
  readBody(parseMdx(`---\n---\n${text}\n`, 'x.mdx').body, PLACE, 'passage', {
    file: 'x.mdx',
    labelOfWork: (id) => `The ${id}`,
  });

test('a body has its nodes, its plain text and what it mentions', () => {
  const { body, problems } = read('See <Work id="book"/>.');
  expect(problems).toEqual([]);
  expect(body).toMatchObject({ place: PLACE, text: 'See The book.', mentions: [{ kind: 'work', id: 'book' }] });
});

test('what is wrong with the prose comes along', () => {
  expect(read('{x}').problems.map(({ rule }) => rule)).toEqual(['expression']);
});
