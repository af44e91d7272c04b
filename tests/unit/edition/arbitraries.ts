import fc from 'fast-check';
import { reference, type Reference } from '../../../src/edition/reference.ts';

const number = fc.integer({ min: 1, max: 999_999 });
const suffix = fc.constantFrom('', '', 'a', 'b', 'z');

/** Any reference of any kind, canonical. */
export const anyReference: fc.Arbitrary<Reference> = fc
  .oneof(
    fc.tuple(fc.constantFrom('E', 'N', 'G'), number, suffix).map(([letter, n, s]) => `${letter}${n}${s}`),
    number.map((n) => `T${n}`),
    fc.tuple(number, number).map((numbers) => `T${numbers.join('.')}`),
    fc.tuple(number, number, number, suffix).map(([a, b, c, s]) => `T${a}.${b}.${c}${s}`),
  )
  .map(reference);

/** References that often lie close together. */
export const nearReference: fc.Arbitrary<Reference> = fc
  .oneof(
    fc.tuple(fc.constantFrom('E', 'N', 'G'), fc.integer({ min: 1, max: 12 }), suffix).map((parts) => parts.join('')),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }).map((parts) => `T${parts.join('.')}`),
  )
  .map(reference);

/** Text as it comes: whole characters of any script, and now and then half of one. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.lorem({ mode: 'sentences' }),
);
