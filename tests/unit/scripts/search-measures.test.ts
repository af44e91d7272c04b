import { expect, test } from 'vitest';
import { splitHeldOut } from '../../../benchmarks/searching/graded.ts';
import { means, measure } from '../../../benchmarks/searching/measures.ts';

const graded = { kind: 'term', query: 'x', relevant: { a: 3, b: 2, c: 1 } };

test('the perfect order has every measure 1', () => {
  expect(measure(graded, ['a', 'b', 'c'])).toEqual({ success1: 1, recall5: 1, reciprocalRank: 1, ndcg10: 1 });
});

test('a related first result does not answer', () => {
  const { success1, reciprocalRank, recall5, ndcg10 } = measure(graded, ['c', 'z', 'b']);
  expect({ success1, recall5 }).toEqual({ success1: 0, recall5: 0.5 });
  expect(reciprocalRank).toBeCloseTo(1 / 3);
  // Gains 1, 0, 3 against the ideal 7, 3, 1, discounted by log2(2), log2(3), log2(4).
  expect(ndcg10).toBeCloseTo((1 + 3 / 2) / (7 + 3 / Math.log2(3) + 1 / 2));
});

test('a query that nothing answers is answered by silence', () => {
  const none = { ...graded, relevant: {} };
  expect(measure(none, [])).toMatchObject({ success1: 1, recall5: null, ndcg10: null });
  expect(measure(none, ['a']).success1).toBe(0);
  expect(means([measure(none, []), measure(none, ['a'])])).toMatchObject({ success1: 0.5, recall5: null });
});

test('a third of each kind is held out', () => {
  const queries = ['term', 'term', 'name', 'term', 'term', 'name', 'name'].map((kind, i) => ({
    kind,
    query: String(i),
    relevant: {},
  }));
  expect(splitHeldOut(queries).heldOut.map(({ query }) => query)).toEqual(['3', '6']);
});
