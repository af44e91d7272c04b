import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gammaP,
  gammaQ,
  incompleteBeta,
  lnGamma,
  noncentralChiSquaredCdf,
  normalCdf,
} from '../../../../src/models/lib/special.ts';
import { expectClose, expectRelative } from '../close.ts';

describe('special functions', () => {
  it('agree with SciPy', () => {
    expectRelative(incompleteBeta(0.25, 4.5, 0.5), 5.669643108945605e-4, 1e-10);
    expectRelative(gammaP(25, 30), 0.8427579727616085, 1e-10);
    expectRelative(noncentralChiSquaredCdf(20, 10, 5), 0.8017020282049135, 1e-10);
    expectRelative(noncentralChiSquaredCdf(1, 1, 4), 0.157305355899827, 1e-10);
  });

  it('agree with closed forms', () => {
    [1, 2, 5, 10].forEach((n) => {
      const factorial = Array.from({ length: n - 1 }, (_, i) => i + 1).reduce((a, b) => a * b, 1);
      expectClose(lnGamma(n), Math.log(factorial), 1e-12);
    });
    expectClose(lnGamma(0.5), Math.log(Math.PI) / 2, 1e-13);
    expectRelative(gammaP(1, 0.3), -Math.expm1(-0.3), 1e-13);
    expectRelative(gammaQ(1, 50), Math.exp(-50), 1e-12);
    expectRelative(incompleteBeta(0.3, 1, 4), 1 - 0.7 ** 4, 1e-12);
    expectRelative(noncentralChiSquaredCdf(2.5, 1, 0), normalCdf(Math.sqrt(2.5)) - normalCdf(-Math.sqrt(2.5)), 1e-12);
    expectRelative(noncentralChiSquaredCdf(4, 1, 9), normalCdf(-1) - normalCdf(-5), 1e-12);
  });

  it('keep small values exact: a point 30 standard deviations away, on a line', () => {
    expectRelative(noncentralChiSquaredCdf(1, 1, 900), normalCdf(-29) - normalCdf(-31), 1e-10);
  });

  it('take the smallest non-centrality for none', () => {
    for (const k of [1, 2, 99])
      for (const lambda of [Number.MIN_VALUE, 1e-310, 1e-100, 1e-16])
        expectRelative(noncentralChiSquaredCdf(1.5, k, lambda), noncentralChiSquaredCdf(1.5, k, 0), 1e-12);
  });

  it('hold their reflections and bounds everywhere', () => {
    const positive = fc.double({ min: 0.05, max: 200, noNaN: true });
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(positive, positive, share, (a, b, x) => {
        expectClose(gammaP(a, b) + gammaQ(a, b), 1, 1e-12);
        expectClose(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a), 1, 1e-11);
        expectClose(normalCdf(a - b) + normalCdf(b - a), 1, 1e-15);
        const hit = noncentralChiSquaredCdf(b, a, 10 * x);
        expect(hit).toBeGreaterThanOrEqual(0);
        expect(hit).toBeLessThanOrEqual(1);
        expect(hit).toBeLessThanOrEqual(noncentralChiSquaredCdf(b, a, 0) * (1 + 1e-9));
      }),
    );
  });
});
