import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSequences } from '../../../../src/edition/checks/sequences.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';

const CONTAINER = { name: 'T1', place: { file: 'x', line: 1 } };
const compare = (found: string, expected: string): string[] =>
  compareSequences(
    [...found].map((name, i) => ({ name, place: { file: 'x', line: 10 + i } })),
    [...expected],
    CONTAINER,
  ).map(sentenceOf);

const CORRECT = 'correct the reference, or follow outline.json';

test.for([
  ['', 'a', 'x:1 T1 lacks “a”: add it here (outline).'],
  ['ab', 'abc', 'x:1 T1 lacks “c”: add it here (outline).'],
  ['bc', 'abc', 'x:10 T1 lacks “a”: add it here (outline).'],
  ['ac', 'abc', 'x:11 T1 lacks “b”: add it here (outline).'],
  ['abx', 'ab', `x:12 T1 holds “x”, which the outline does not have there: ${CORRECT} (not-in-outline).`],
  ['axb', 'ab', `x:11 T1 holds “x”, which the outline does not have there: ${CORRECT} (not-in-outline).`],
  ['axc', 'abc', `x:11 T1 has “x” where the outline has “b”: ${CORRECT} (outline).`],
  ['ba', 'ab', `x:10 T1 has “b” where the outline has “a”: ${CORRECT} (outline).`],
] as const)('%j for %j', ([found, expected, sentence]) => expect(compare(found, expected)).toEqual([sentence]));

test('equal sequences have no problem, unequal ones have one', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 6 });
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(compare(a, a)).toEqual([]);
      expect(compare(a, b)).toHaveLength(a === b ? 0 : 1);
    }),
  );
});
