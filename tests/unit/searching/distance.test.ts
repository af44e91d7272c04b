import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../../src/searching/distance.ts';

test.for([
  ['', 'abc', 3],
  ['trader', 'trader', 0],
  ['garabrant', 'garrabrant', 1],
  ['rlrv', 'rlvr', 1],
  ['wirehaeding', 'wireheading', 1],
  ['shoggoth', 'shogot', 2],
] as const)('from %s to %s are %i slips', ([a, b, slips]) => {
  expect(distance(a, b)).toBe(slips);
});

test('it is the same both ways, and at most the longer word', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance(a, b) === 0).toBe(a === b);
    }),
  );
});
