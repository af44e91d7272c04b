import fc from 'fast-check';
import { expect, test } from 'vitest';
import { homeAddress, permalink, termAddress, threadAddress, workAddress } from '../../../src/edition/addresses.ts';
import { reference } from '../../../src/edition/reference.ts';
import { anyReference } from './arbitraries.ts';

test('each thing has its address', () => {
  expect(permalink(reference('T2.3.5'))).toBe('/p/t2-3-5/');
  expect(termAddress('rlvr')).toBe('/glossary/rlvr/');
  expect(threadAddress('one')).toBe('/threads/one/');
  expect(workAddress('smith-1999')).toBe('/works/#smith-1999');
  expect(homeAddress(reference('E27'), null)).toBe('/essay/#e27');
  expect(homeAddress(reference('T2.3'), 'one')).toBe('/threads/one/#t2-3');
});

test('no two references share a permalink, and none needs escaping', () => {
  fc.assert(
    fc.property(anyReference, anyReference, (a, b) => {
      expect(permalink(a) === permalink(b)).toBe(a === b);
      expect(encodeURI(permalink(a))).toBe(permalink(a));
    }),
  );
});
