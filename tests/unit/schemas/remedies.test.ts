import { expect, test } from 'vitest';
import { z } from 'zod';
import { remedyOf } from '../../../src/schemas/remedies.ts';

const first = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value, { error: remedyOf }).error?.issues[0]?.message;

test.for([
  [z.string(), 7, 'write text, in quotes if it looks like a number or a date'],
  [z.number(), 'a', 'write a number'],
  [z.int(), 1.5, 'write a whole number'],
  [z.boolean(), 'yes', 'write true or false'],
  [z.array(z.string()), 'a', 'write a list: [a, b]'],
  [z.strictObject({}), 'a', 'write keys with values, one “key: value” a line'],
  [z.string().min(1), '', 'write something'],
  [z.array(z.string()).min(2), ['a'], 'give at least 2'],
  [z.int().max(4), 5, 'give at most 4'],
  [z.url(), 'example', 'write a whole address, with https://'],
  [z.record(z.string().regex(/^[a-z]+$/), z.string()), { A: 'b' }, 'write keys in small letters and hyphens'],
] as [z.ZodType, unknown, string][])('%#', ([schema, value, remedy]) => expect(first(schema, value)).toBe(remedy));

test('a schema’s own sentence comes first', () => {
  expect(first(z.string().max(3, { error: 'shorten it' }), 'abcd')).toBe('shorten it');
});
