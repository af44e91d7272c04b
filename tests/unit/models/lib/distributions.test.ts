import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryEntropy,
  bisect,
  entropyBits,
  expit,
  klNats,
  linspace,
  logit,
  median,
  normalise,
  quantile,
  softmax,
  sum,
} from '../../../../src/models/lib/distributions.ts';
import { expectClose } from '../close.ts';

const weights = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 2, maxLength: 9 });

describe('distributions', () => {
  it('normalises, and softmax undoes the logarithm', () => {
    fc.assert(
      fc.property(weights, (w) => {
        expectClose(sum(normalise(w)), 1, 1e-12);
        expectClose(softmax(w.map(Math.log)), normalise(w), 1e-12);
      }),
    );
    expectClose(softmax([1000, 1000]), [0.5, 0.5], 0);
  });

  it('has an entropy of at most log₂ n, and a divergence of at least 0', () => {
    fc.assert(
      fc.property(weights, (w) => {
        const [p, flat] = [normalise(w), w.map(() => 1 / w.length)];
        expect(entropyBits(p)).toBeLessThanOrEqual(Math.log2(w.length) + 1e-12);
        expect(klNats(p, flat)).toBeGreaterThanOrEqual(-1e-12);
        expectClose(klNats(p, flat) / Math.LN2, Math.log2(w.length) - entropyBits(p), 1e-12);
      }),
    );
    expect(klNats([0.5, 0.5], [1, 0])).toBe(Infinity);
    expect(binaryEntropy(0.5)).toBe(1);
    expect(binaryEntropy(0)).toBe(0);
  });

  it('inverts logit by expit', () => {
    fc.assert(fc.property(fc.double({ min: -30, max: 15, noNaN: true }), (x) => expectClose(logit(expit(x)), x, 1e-9)));
    expectClose(logit(expit(2)), 2, 1e-14);
  });

  it('finds quantiles, roots and even spacings', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(3);
    expect(quantile([0, 10], 0.1)).toBe(1);
    expectClose(
      bisect((x) => x * x - 2, 0, 2),
      Math.SQRT2,
      1e-15,
    );
    expect(linspace(0, 1, 5)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});
