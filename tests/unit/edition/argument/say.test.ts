import { expect, test } from 'vitest';
import { actsWords } from '../../../../src/edition/argument/say.ts';
import type { Doing } from '../../../../src/edition/argument/types.ts';
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
