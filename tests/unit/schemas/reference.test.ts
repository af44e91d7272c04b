import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeSchema, referenceListSchema, referenceSchema } from '../../../src/schemas/reference.ts';
import { anyReference } from '../edition/arbitraries.ts';

test('a reference passes in its canonical spelling only', () => {
  fc.assert(
    fc.property(anyReference, (ref) => {
      expect(referenceSchema.safeParse(ref)).toEqual({ success: true, data: ref });
      expect(referenceSchema.safeParse(ref.toLowerCase()).success).toBe(false);
    }),
  );
  expect(referenceSchema.safeParse('E01').error?.issues[0]?.message).toBe(
    'write “E01” as a reference like E27, N3, G1, T2.3 or T2.3.5',
  );
});

test.for([
  ['E1', { from: 'E1', to: 'E1' }],
  ['E1–E2', { from: 'E1', to: 'E2' }],
  ['E1-E2', null],
  ['E2–E1', null],
  ['e1–e2', null],
  ['E1–E1', null],
] as const)('the range %s', ([text, range]) => expect(rangeSchema.safeParse(text).data ?? null).toEqual(range));

test.for([
  ['E1', ['E1']],
  ['E1 E2', ['E1', 'E2']],
  [' E1,  T2.3 ', ['E1', 'T2.3']],
  ['', []],
  ['E1 x', null],
] as const)('the list “%s”', ([text, list]) => expect(referenceListSchema.safeParse(text).data ?? null).toEqual(list));
