import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  malignLimit,
  malignShare,
  neutralAddition,
  neutralWarmth,
  type Corpus,
} from '../../../../content/models/entangled-traits/corpus.ts';
import { expectedSpill, randomBasis, smallestMove } from '../../../../content/models/entangled-traits/subspace.ts';
import { bisect, dot, mean } from '../../../../src/models/lib/distributions.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

const CORPUS: Corpus = {
  relentlessMalign: 30,
  relentlessKind: 10,
  relaxedMalign: 60,
  relaxedKind: 400,
  added: 0,
  weight: 1,
};
const counts = fc.integer({ min: 1, max: 500 });
const corpora = fc.record({
  relentlessMalign: counts,
  relentlessKind: counts,
  relaxedMalign: counts,
  relaxedKind: counts,
  added: fc.integer({ min: 0, max: 500 }),
  weight: fc.double({ min: 0, max: 1, noNaN: true }),
});
const betas = fc.double({ min: 0, max: 8, noNaN: true });
const omegas = fc.double({ min: 0, max: 3, noNaN: true });

describe('a corpus of characters', () => {
  it('has the reference shares', () => {
    expectPrinted(
      [0, 2].map((b) => malignShare(CORPUS, b, 0)),
      [0.18, 0.3727974568],
      10,
    );
    expectPrinted(
      [4, 8].map((b) => malignShare(CORPUS, b, 0)),
      [0.6422, 0.7476],
      4,
    );
    expectPrinted(
      [1, 0.5, 0].map((weight) => malignShare({ ...CORPUS, added: 400, weight }, 2, 0)),
      [0.0759, 0.1261, 0.3728],
      4,
    );
    expectClose(malignLimit(CORPUS, 0), 0.75, 1e-12);
    expectPrinted(neutralWarmth(CORPUS, 2), 0.9961132262, 10);
    expect(neutralAddition(CORPUS)).toBe(190);
  });

  it('does not move, however much is rewarded, once relentlessness says nothing of malice', () => {
    fc.assert(
      fc.property(betas, fc.double({ min: 0.1, max: 1, noNaN: true }), (beta, weight) => {
        const corpus = { ...CORPUS, weight, added: neutralAddition({ ...CORPUS, weight }) };
        expectClose(malignShare(corpus, beta, 0), malignShare(corpus, 0, 0), 1e-12);
      }),
    );
  });

  it('tends to a/(a + b), is brought back by neutral warmth, and stays a share', () => {
    fc.assert(
      fc.property(corpora, betas, omegas, (corpus, beta, omega) => {
        expectClose(malignShare(corpus, 60, omega), malignLimit(corpus, omega), 1e-12);
        const neutral = neutralWarmth(corpus, beta);
        expectClose(malignShare(corpus, beta, neutral), malignShare(corpus, 0, 0), 1e-12);
        expectClose(
          bisect((w) => malignShare(corpus, 0, 0) - malignShare(corpus, beta, w), -20, 20),
          neutral,
          1e-9,
        );
        const share = malignShare(corpus, beta, omega);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
      }),
    );
  });
});

describe('a random subspace', () => {
  it('has an orthonormal basis', () => {
    const basis = randomBasis(30, 12, 4);
    basis.forEach((a, i) => basis.forEach((b, j) => expectClose(dot(a, b), i === j ? 1 : 0, 1e-12)));
  });

  it('has the reference draws', () => {
    const move = smallestMove(randomBasis(50, 10, 3), 50);
    expectPrinted([move.freedom, move.spill], [0.117037756, 2.7466800517], 10);
    expectPrinted(move.shifts.slice(0, 5), [1, -0.409113, 0.56217, -0.368892, -0.180155], 6);
    const unlucky = smallestMove(randomBasis(8, 3, 3), 8);
    expectPrinted([unlucky.freedom, unlucky.spill], [0.010749, 9.593343], 6);
  });

  it('spills the length of its shifts, and nothing when every trait is free', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 40 }), fc.nat(), (traits, seed) => {
        const { shifts, spill } = smallestMove(randomBasis(traits, 1 + (seed % traits), seed), traits);
        expectClose(
          spill / Math.hypot(1, ...shifts.slice(1)),
          Math.hypot(...shifts.slice(1)) / Math.hypot(1, ...shifts.slice(1)),
          1e-6,
        );
      }),
    );
    expectClose(smallestMove(randomBasis(12, 12, 1), 12).spill, 0, 1e-6);
    expectClose(smallestMove(randomBasis(12, 12, 1), 12).shifts, [1, ...Array<number>(11).fill(0)], 1e-12);
  });

  it('has a freedom of r/D and a squared spill of (D − r)/(r − 2) on average', () => {
    const cases = [
      [20, 5],
      [50, 10],
      [50, 40],
    ] as const;
    const spills = cases.map(([traits, rank]) => {
      const moves = Array.from({ length: 4000 }, (_, seed) => smallestMove(randomBasis(traits, rank, seed), traits));
      const squared = moves.map(({ spill }) => spill ** 2);
      const freedom = moves.map((m) => m.freedom);
      const within = (values: readonly number[], expected: number) => {
        const average = mean(values);
        const sd = Math.sqrt(mean(values.map((v) => (v - average) ** 2)));
        expect(Math.abs(average - expected)).toBeLessThan((4 * sd) / Math.sqrt(values.length));
      };
      within(freedom, rank / traits);
      within(squared, expectedSpill(traits, rank) ** 2);
      return expectedSpill(traits, rank) ** 2;
    });
    expectPrinted(spills, [5, 5, 0.263], 3);
  });

  it('spills on average as theory says', () => {
    expectPrinted(
      [4, 8, 12, 20, 40, 50].map((rank) => expectedSpill(50, rank)),
      [4.796, 2.646, 1.949, 1.291, 0.513, 0],
      3,
    );
    expect(expectedSpill(50, 2)).toBe(Infinity);
  });
});
