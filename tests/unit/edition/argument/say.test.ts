import { expect, test } from 'vitest';
import { actsWords, becauseWords, stepWords } from '../../../../src/edition/argument/say.ts';
import type { Claim, Doing } from '../../../../src/edition/argument/types.ts';
import type { Reference } from '../../../../src/edition/reference.ts';
import { parseAct } from '../../../../src/schemas/argument.ts';

const doing = (...keys: string[]): Doing[] => keys.map((key) => parseAct(`${key} whole`)!);

test.for([
  [['objects'], 'objects'],
  [['perhaps objects'], 'perhaps objects'],
  [['perhaps objects', 'grants', 'perhaps objects'], 'perhaps objects, grants'],
  [['perhaps objects', 'objects'], 'objects'],
  [['grants', 'perhaps partly grants'], 'grants'],
  [['partly grants', 'perhaps grants'], 'partly grants, perhaps grants'],
  [['perhaps partly grants', 'perhaps grants'], 'perhaps grants'],
  [[], ''],
] as const)('%j is said as “%s”: no doubt is lost, and nothing is said twice', ([keys, words]) => {
  expect(actsWords(doing(...keys))).toBe(words);
});

test('the premises of a step are named as they are read, and as British English lists them', () => {
  const place = { file: 'argument.yaml', line: 1 };
  const claims = new Map(
    (['E8', 'E18', 'E1', 'E31'] as Reference[]).map((ref): [string, Claim] => [
      ref,
      { slug: ref, title: ref, at: [{ from: ref, to: ref }], steps: [], place },
    ]),
  );
  const step = { slug: 'step', perhaps: false, from: ['E8', 'E18', 'E1'], to: 'E31', place };
  expect(stepWords(step, { claims })).toBe('the step from E1, E8 and E18 to E31');
  expect(becauseWords(step, { claims })).toBe('because E1, E8 and E18');
});
