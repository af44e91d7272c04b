import { expect, test } from 'vitest';
import { outlineSchema } from '../../../src/schemas/outline.ts';

const items = (...all: unknown[]) =>
  outlineSchema.safeParse({
    sections: [],
    threads: [{ ref: 'T1', comments: [{ ref: 'T1.1', replyTo: null, items: all }] }],
  });

test('a comment holds references and quotations', () => {
  expect(items('T1.1.1', 'G1', { quote: 'E1–E2' }, { quote: null }).data?.threads[0]?.comments[0]?.items).toEqual([
    'T1.1.1',
    'G1',
    { quote: { from: 'E1', to: 'E2' } },
    { quote: null },
  ]);
});

test.for([['E01'], [{ quote: 'E2–E1' }], [{ quote: 'E1', by: 'a' }], [7]])('%j is none', ([item]) => {
  expect(items(item).success).toBe(false);
});

test('what is neither says how either is written', () => {
  expect(items('E01').error?.issues[0]?.message).toBe('write a reference or { "quote": a reference or null }');
});
