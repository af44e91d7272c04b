import { expect, test } from 'vitest';
import { allReferences } from '../../../src/edition/neighbours.ts';
import { compareReferences, kindOf, reference } from '../../../src/edition/reference.ts';
import { editionOf } from '../citing/small-edition.ts';

const edition = editionOf();
const { neighbours } = edition;

test.for([
  ['E1', null, 'E2'],
  ['E2', 'E1', 'E3'],
  ['E3', 'E2', null],
  ['N1', null, null],
  ['G1', null, null],
  ['T1', null, null],
  ['T1.1', null, 'T1.2'],
  ['T1.3', 'T1.2', null],
  ['T1.1.2', 'T1.1.1', 'T1.2.1'],
] as const)('%s stands between %s and %s', ([ref, previous, next]) => {
  expect(neighbours.get(reference(ref))).toEqual({ previous, next });
});

test('whoever goes on meets everything of a kind, in order', () => {
  const all = allReferences(edition);
  expect([...all].sort(compareReferences)).toEqual(all);
  for (const ref of all) {
    const { next } = neighbours.get(ref)!;
    if (!next) continue;
    expect(kindOf(next)).toBe(kindOf(ref));
    expect(neighbours.get(next)!.previous).toBe(ref);
  }
});
