import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, sum } from '../../../../src/models/lib/distributions.ts';
import {
  addLogits,
  averageLogits,
  averageProbabilities,
  marketCost,
  marketPrices,
} from '../../../../content/models/pooling/pools.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

const [A, B] = [
  [0.7, 0.2, 0.1],
  [0.1, 0.6, 0.3],
];
const opinion = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }).map(normalise);
const quantities = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 3, maxLength: 3 });
const liquidity = fc.double({ min: 0.5, max: 20, noNaN: true });

describe('two ways to pool', () => {
  it('have the reference values', () => {
    expectPrinted(addLogits(A, B), [0.318182, 0.545455, 0.136364], 6);
    expectClose(averageProbabilities(A, B, 0.5), [0.4, 0.4, 0.2], 1e-12);
    expectPrinted(averageLogits(A, B, 0.5), [0.337386, 0.441742, 0.220871], 6);
  });

  it('give distributions; adding logits is Bayes for independent evidence, averaging is not', () => {
    fc.assert(
      fc.property(opinion, opinion, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, weight) => {
        for (const pool of [addLogits(a, b), averageProbabilities(a, b, weight), averageLogits(a, b, weight)]) {
          expectClose(sum(pool), 1, 1e-12);
        }
        // P(cause | both) ∝ P(e₁ | cause)·P(e₂ | cause), where an even prior makes P(cause | e) ∝ P(e | cause).
        const joint = a.map((x, i) => x * b[i]!);
        expectClose(addLogits(a, b), normalise(joint), 1e-12);
        expectClose(averageLogits(a, b, 1), a, 1e-12);
      }),
    );
    expect(Math.abs(averageProbabilities(A, B, 0.5)[1]! - addLogits(A, B)[1]!)).toBeGreaterThan(0.1);
  });
});

describe('the market scoring rule', () => {
  it('prices at the slope of its cost, and as a residual stream adds', () => {
    fc.assert(
      fc.property(quantities, quantities, liquidity, (q, more, b) => {
        const prices = marketPrices(q, b);
        expectClose(sum(prices), 1, 1e-12);
        prices.forEach((price, i) => {
          const at = (h: number) =>
            marketCost(
              q.map((x, k) => (k === i ? x + h : x)),
              b,
            );
          expectClose((at(1e-5) - at(-1e-5)) / 2e-5, price, 1e-6);
        });
        const both = q.map((x, i) => x + more[i]!);
        expectClose(marketPrices(both, b), addLogits(marketPrices(q, b), marketPrices(more, b)), 1e-9);
      }),
    );
  });

  it('does not mind the path, and costs its maker at most b·ln n', () => {
    fc.assert(
      fc.property(fc.array(quantities, { minLength: 1, maxLength: 6 }), liquidity, (trades, b) => {
        let [sold, paid] = [[0, 0, 0], 0];
        for (const trade of trades) {
          const next = sold.map((q, i) => q + trade[i]!);
          paid += marketCost(next, b) - marketCost(sold, b);
          sold = next;
        }
        expectClose(paid, marketCost(sold, b) - marketCost([0, 0, 0], b), 1e-9);
        sold.forEach((owed) => expect(owed - paid).toBeLessThanOrEqual(b * Math.log(3) + 1e-9));
      }),
    );
  });
});
