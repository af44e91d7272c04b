import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../../src/models/lib/special.ts';
import { makeRng } from '../../../../src/models/lib/rng.ts';
import { directionHit, hitProbability, spreadForHalf } from '../../../../content/models/paint-and-arrow/hit.ts';
import { expectClose, expectPrinted, expectRelative } from '../../models/close.ts';

const hit = (dimensions: number, paint: number, arrow: number, offset = 0) =>
  hitProbability({ dimensions, paint, arrow, offset });
const CAP = (20 * Math.PI) / 180;

describe('hitting the paint', () => {
  it('has closed forms in one and two dimensions', () => {
    for (const s of [0.2, 0.7, 2]) {
      expectRelative(hit(2, s, s), -Math.expm1(-1 / (4 * s * s)), 1e-12);
      const spread = Math.hypot(s, s);
      expectRelative(hit(1, s, s), normalCdf(1 / spread) - normalCdf(-1 / spread), 1e-12);
    }
    const unit = Math.SQRT1_2;
    for (const offset of [0.3, 1, 2]) {
      expectClose(hit(1, unit, unit, offset), normalCdf(1 - offset) - normalCdf(-1 - offset), 1e-12);
    }
  });

  it('has the reference values in ten dimensions', () => {
    expectPrinted(hit(10, 0.2, 0.2), 0.7470146767, 10);
    expectPrinted(hit(10, 1, 1) * 1e6, 6.611710561, 9);
    expectPrinted(hit(10, 0.2, 0.2, 0.8), 0.2362819347, 10);
    expectPrinted(hit(10, 0.2, 0.2, 1.2), 0.0301429032, 10);
    expectPrinted(hit(10, 0.6, 0.05), 0.0134522421, 10);
    expectPrinted(hit(10, 0.6, 0), 0.0138192313, 10);
  });

  it('gets harder with every dimension, and half-way at fourteen when guided', () => {
    expectPrinted([hit(2, 0.2, 0.2), hit(10, 0.2, 0.2), hit(20, 0.2, 0.2)], [0.9981, 0.747, 0.1022], 4);
    expectPrinted(hit(13, 0.2, 0.2), 0.512869, 6);
    expect(hit(14, 0.2, 0.2)).toBeLessThan(0.5);
    // Halving the chance of a miss needs aim that improves like 1/√d.
    for (const d of [20, 50, 100]) expectClose(spreadForHalf(d) * Math.sqrt(d), 1, 0.03);
    expectClose(hit(14, spreadForHalf(14), 0), 0.5, 1e-12);
  });

  it('agrees with throwing', () => {
    const [rng, n, [d, paint, arrow, offset]] = [makeRng(12), 100_000, [4, 0.5, 0.3, 0.6] as const];
    let hits = 0;
    for (let k = 0; k < n; k++) {
      let distance = 0;
      for (let i = 0; i < d; i++)
        distance += ((i === 0 ? offset : 0) + arrow * rng.normal() - paint * rng.normal()) ** 2;
      if (distance <= 1) hits++;
    }
    const p = hit(d, paint, arrow, offset);
    expect(Math.abs(hits - n * p)).toBeLessThan(4 * Math.sqrt(n * p * (1 - p)));
  });

  it('is a probability that falls with distance and with dimensions, at every setting', () => {
    const spread = fc.double({ min: 0.02, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        spread,
        spread,
        fc.double({ min: 0, max: 1.9, noNaN: true }),
        (d, p, a, o) => {
          const here = hit(d, p, a, o);
          expect(here).toBeGreaterThanOrEqual(0);
          expect(here).toBeLessThanOrEqual(1);
          expect(hit(d, p, a, o + 0.1)).toBeLessThanOrEqual(here * (1 + 1e-9));
          expect(hit(d + 1, p, a, o)).toBeLessThanOrEqual(here * (1 + 1e-9));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('two blind directions', () => {
  it('have closed forms in two and three dimensions, and a half within a right angle', () => {
    for (const angle of [0.1, CAP, 1]) {
      expectRelative(directionHit(2, angle), angle / Math.PI, 1e-12);
      expectRelative(directionHit(3, angle), (1 - Math.cos(angle)) / 2, 1e-12);
    }
    [1, 2, 3, 10, 100].forEach((d) => expectClose(directionHit(d, Math.PI / 2), 0.5, 1e-12));
  });

  it('have the reference values at 20 degrees', () => {
    expectPrinted([directionHit(2, CAP), directionHit(3, CAP)], [0.1111111111, 0.0301536896], 10);
    expectPrinted(directionHit(10, CAP) * 1e6, 8.712081189, 9);
    expectPrinted(directionHit(50, CAP) * 1e25, 8.872, 3);
    expectPrinted(
      [10, 50].map((d) => -Math.log2(directionHit(d, CAP))),
      [16.81, 79.9],
      2,
    );
  });
});
