import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRng } from '../../../../src/models/lib/rng.ts';

const take = (n: number, draw: () => number) => Array.from({ length: n }, draw);

describe('makeRng', () => {
  it('gives the reference stream of seed 42', () => {
    expect(take(5, makeRng(42).uniform)).toEqual([
      0.2725744465111921, 0.14005348723065558, 0.7822142315707581, 0.526808657344567, 0.03511806524930294,
    ]);
    const normals = take(3, makeRng(42).normal);
    [0.5083311988729572, -1.7212803835857853, -0.0900194222797038].forEach((x, i) =>
      expect(normals[i]).toBeCloseTo(x, 14),
    );
  });

  it('starts small neighbouring seeds independently of one another', () => {
    const first = take(
      2001,
      (
        (seed) => () =>
          makeRng(seed++).uniform()
      )(1),
    );
    const mean = first.reduce((a, b) => a + b) / first.length;
    const lag = first.slice(1).reduce((total, x, i) => total + (x - 0.5) * (first[i]! - 0.5), 0) / 2000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 2001));
    expect(Math.abs(lag * 12)).toBeLessThan(4 / Math.sqrt(2000));
  });

  it('picks every index about as often as its probability says', () => {
    const [rng, p, n] = [makeRng(9), [0.1, 0.2, 0, 0.7], 20_000];
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < n; i++) counts[rng.pick(p)]!++;
    expect(counts[2]).toBe(0);
    p.forEach((x, i) => expect(Math.abs(counts[i]! - n * x)).toBeLessThanOrEqual(4 * Math.sqrt(n * x * (1 - x))));
  });

  it('stays within its bounds for any seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rng = makeRng(seed);
        const [u, z, i] = [rng.uniform(), rng.normal(), rng.pick([0.25, 0.75])];
        expect(u).toBeGreaterThanOrEqual(0);
        expect(u).toBeLessThan(1);
        expect(Number.isFinite(z)).toBe(true);
        expect([0, 1]).toContain(i);
      }),
    );
  });
});
