import { expect, test } from 'vitest';
import { SLUG, termSchema } from '../../../src/schemas/term.ts';

const TERM = { term: 'A', short: 'B.', category: 'mind' };
const messages = (change: object): string[] =>
  termSchema.safeParse({ ...TERM, ...change }).error?.issues.map(({ message }) => message) ?? [];

test('lists are empty unless given', () => {
  expect(termSchema.parse(TERM)).toEqual({ ...TERM, aliases: [], findBy: [], related: [], works: [] });
});

test('a short definition has at most 240 characters', () => {
  expect(messages({ short: 'x'.repeat(240) })).toEqual([]);
  expect(messages({ short: 'x'.repeat(241) })).toEqual(['shorten it to 240 characters']);
});

test('a category is written as a slug; which there are, the edition says', () => {
  expect(messages({ category: 'mind' })).toEqual([]);
  expect(messages({ category: 'Inner minds' })).toEqual(['write it in lower case, digits and hyphens']);
});

test('an alias of one letter would be linked everywhere', () => expect(messages({ aliases: ['E'] })).toHaveLength(1));

test.for([
  ['rlvr', true],
  ['rank-1-lora', true],
  ['ai-2027', true],
  ['RLVR', false],
  ['a--b', false],
  ['-a', false],
  ['a b', false],
  ['é', false],
  ['', false],
] as const)('“%s” is a slug: %s', ([slug, right]) => expect(SLUG.test(slug)).toBe(right));

test('a name in typographic quotes would have them in it', () => {
  const said = 'write "bee hive", in straight quotes or in none: “ and ” would be a part of the name';
  expect(messages({ term: '“bee hive”' })).toEqual([said]);
  expect(messages({ aliases: ['skep', '“bee hive”'] })).toEqual([said]);
  expect(messages({ findBy: ['«bee hive»'] })).toHaveLength(1);
  expect(messages({ term: 'the “queen” bee', aliases: ['“yes” and “no”', '’t Gooi', 'bees’'] })).toEqual([]);
});
