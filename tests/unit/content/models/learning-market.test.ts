import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect, median, sum } from '../../../../src/models/lib/distributions.ts';
import { makeRng } from '../../../../src/models/lib/rng.ts';
import {
  crossEntropy,
  differing,
  grueTax,
  learningRate,
  predictedLearning,
  predictedRelearning,
  relearn,
  runMarket,
} from '../../../../content/models/learning-market/learning.ts';
import {
  logShare,
  openDatedMarket,
  openMarket,
  trade,
  tradeDated,
} from '../../../../content/models/learning-market/market.ts';
import { STUDY } from '../../../../content/models/learning-market/study-data.ts';
import {
  learningTimes,
  relearningTimes,
  runStudy,
  spreadOf,
} from '../../../../content/models/learning-market/study.ts';
import {
  patternOf,
  predictor,
  primitivePatterns,
  traderClass,
  type Bit,
} from '../../../../content/models/learning-market/traders.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

const WORLD = { error: 0.1, noise: 0.1, seed: 7 };

/** Bits of a noisy pattern, as the market meets them. */
function drawBits(pattern: string, steps: number, noise: number, seed: number): Bit[] {
  const [bits, rng] = [patternOf(pattern), makeRng(seed)];
  return Array.from(
    { length: steps },
    (_, n) => ((bits[n % bits.length]! + (rng.uniform() < noise ? 1 : 0)) % 2) as Bit,
  );
}

const beliefsOf = (longest: number, n: number, error: number) => predictor(traderClass(longest), error)(n);

/** ln p of all bits so far for every trader, and the weights of the class: the Bayesian mixture, from scratch. */
function evidence(longest: number, bits: readonly Bit[], error: number): { prior: Float64Array; logs: number[] } {
  const { wealth } = traderClass(longest);
  const logs = Array<number>(wealth.length).fill(0);
  bits.forEach((bit, n) => beliefsOf(longest, n, error).forEach((p, i) => (logs[i]! += Math.log(bit ? p : 1 - p))));
  return { prior: wealth, logs };
}

describe('the class of traders', () => {
  it('holds the primitive patterns: 2, 2, 6, 12, 30, 54, 126, 240 of each length', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((l) => primitivePatterns(l).length)).toEqual([2, 2, 6, 12, 30, 54, 126, 240]);
    expect(primitivePatterns(3)).toEqual(['001', '010', '011', '100', '101', '110']);
  });

  it('has 107 traders up to six bits and 473 up to eight', () => {
    const [six, eight] = [traderClass(6), traderClass(8)];
    expect([six.traders.length, eight.traders.length]).toEqual([107, 473]);
    expect([six.z, eight.z]).toEqual([0.904052734375, 0.90972900390625]);
    expectClose(sum(six.wealth), 1, 1e-12);
  });
});

describe('the market', () => {
  it('prices as the Bayesian mixture does', () => {
    const bits = drawBits('01101', 60, 0.1, 3);
    const market = openMarket(traderClass(5).wealth);
    bits.forEach((bit, n) => {
      const { prior, logs } = evidence(5, bits.slice(0, n), 0.1);
      const weights = logs.map((l, i) => prior[i]! * Math.exp(l));
      const beliefs = beliefsOf(5, n, 0.1);
      const bayes = sum(weights.map((w, i) => w * beliefs[i]!)) / sum(weights);
      expectClose(trade(market, beliefs, bit), bayes, 1e-12);
      expectClose(sum(market.wealth), 1, 1e-12);
    });
  });

  it('clears: Kelly bettors buy as much as they sell at the price, and only there', () => {
    const shareWanted = (p: number, price: number) =>
      p > price ? (p - price) / (1 - price) / price : -(price - p) / price / (1 - price);
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0.02, max: 0.98, noNaN: true })),
          {
            minLength: 2,
            maxLength: 8,
          },
        ),
        (traders) => {
          const total = sum(traders.map(([w]) => w));
          const wealth = Float64Array.from(traders, ([w]) => w / total);
          const beliefs = Float64Array.from(traders, ([, p]) => p);
          const demand = (price: number) => wealth.reduce((d, w, i) => d + w * shareWanted(beliefs[i]!, price), 0);
          const price = trade(openMarket(wealth), beliefs, 1);
          expectClose(demand(price), 0, 1e-12 / Math.min(price, 1 - price));
          expectClose(
            bisect((x) => -demand(x), 0.01, 0.99),
            price,
            1e-12,
          );
        },
      ),
    );
  });

  it('never loses more to any trader than its description, and costs what the mixture does', () => {
    const bits = drawBits('001', 150, 0.1, 2);
    const { wealth } = traderClass(5);
    const [market, losses] = [openMarket(wealth), new Float64Array(wealth.length)];
    let loss = 0;
    bits.forEach((bit, n) => {
      const beliefs = beliefsOf(5, n, 0.1);
      const price = trade(market, beliefs, bit);
      loss -= Math.log2(bit ? price : 1 - price);
      losses.forEach((_, i) => {
        losses[i]! -= Math.log2(bit ? beliefs[i]! : 1 - beliefs[i]!);
        expect(loss - losses[i]!).toBeLessThanOrEqual(Math.log2(1 / wealth[i]!) + 1e-9);
      });
    });
    const { prior, logs } = evidence(5, bits, 0.1);
    expectClose(loss, -Math.log2(sum(logs.map((l, i) => prior[i]! * Math.exp(l)))), 1e-9);
  });

  it('keeps ruined traders, however long they lose', () => {
    const these = traderClass(4);
    const { traders, wealth } = these;
    const [market, beliefsAt] = [openMarket(wealth), predictor(these, 0.1)];
    for (let n = 0; n < 2000; n++) trade(market, beliefsAt(n), 1);
    const [loser, winner] = ['0', '1'].map((pattern) => traders.findIndex(({ name }) => name === pattern));
    expect(market.wealth[loser!]).toBe(0);
    expectClose(logShare(market, loser!) - logShare(market, winner!), -2000 * Math.log(9), 1e-8);
    for (let n = 0; n < 6500; n++) trade(market, beliefsAt(n), 0);
    expectClose(market.wealth[loser!]!, 1, 1e-9);
    expectClose(sum(market.wealth), 1, 1e-9);
  });
});

describe('the market with dated bets', () => {
  it('is the mixture over all "A until K, then B"', () => {
    const [error, c] = [0.1, 0.5];
    const bits = [...drawBits('011', 12, 0.1, 5), ...drawBits('01', 12, 0.1, 6)];
    const { traders, wealth } = traderClass(3);
    const market = openDatedMarket(wealth);
    const likelihood = bits.map((bit, n) => Array.from(beliefsOf(3, n, error), (p) => (bit ? p : 1 - p)));
    const run = (i: number, from: number, to: number) => likelihood.slice(from, to).reduce((l, at) => l * at[i]!, 1);
    /** The mass of all bets on the first n bits; bets that change at n or later have not changed yet. */
    const mixture = (n: number): number => {
      let total = 0;
      for (let a = 0; a < traders.length; a++) {
        total += wealth[a]! * (c + (1 - c) / Math.max(n, 1)) * run(a, 0, n);
        for (let k = 1; k < n; k++) {
          const later = sum(traders.map((_, b) => wealth[b]! * run(b, k, n)));
          total += (wealth[a]! * (1 - c) * run(a, 0, k) * later) / (k * (k + 1));
        }
      }
      return total;
    };
    bits.forEach((bit, n) => {
      const price = tradeDated(market, wealth, c, beliefsOf(3, n, error), bit);
      expectClose(bit ? price : 1 - price, mixture(n + 1) / mixture(n), 1e-12);
    });
  });

  it('loses to "A until T, then B" no more than the two descriptions and the Grue tax', () => {
    const [error, c] = [0.1, 0.5];
    const { traders, wealth } = traderClass(6);
    const index = (name: string) => traders.findIndex((t) => t.name === name);
    for (const steps of [5, 50, 200]) {
      const bits = [...drawBits('01101', steps, 0.1, 1), ...drawBits('001', 80, 0.1, 2)];
      const market = openDatedMarket(wealth);
      let [loss, best] = [0, 0];
      bits.forEach((bit, n) => {
        const beliefs = beliefsOf(6, n, error);
        const price = tradeDated(market, wealth, c, beliefs, bit);
        loss -= Math.log2(bit ? price : 1 - price);
        const p = beliefs[index(n < steps ? '01101' : '001')]!;
        best -= Math.log2(bit ? p : 1 - p);
      });
      const bound = Math.log2(1 / wealth[index('01101')]!) + grueTax(steps, wealth[index('001')]!, c);
      expect(loss - best).toBeLessThanOrEqual(bound + 1e-9);
    }
  });

  it('does without dates what the plain market does', () => {
    const these = traderClass(5);
    const change = { before: '011', after: '001', steps: 20, patience: 300 };
    const [plain, nearly] = [1, 1 - 1e-12].map((never) => relearn(these, { ...change, never }, WORLD));
    expect(nearly!.learned).toBe(plain!.learned);
    expectClose(nearly!.share, plain!.share, 1e-6);
  });
});

describe('learning', () => {
  it('has the reference run', () => {
    const run = runMarket(traderClass(6), '01101', 200, WORLD);
    expect([run.flips, run.learned]).toEqual([21, 24]);
    expectPrinted(run.lossBits, 107.823522553, 9);
    expectClose(run.share.at(-1)!, 1, 1e-12);
    // The rest of the money, summed by itself, since 1 − share cannot show it.
    const { traders } = traderClass(6);
    const truth = traders.findIndex(({ name }) => name === '01101');
    const rest = run.shares.at(-1)!.reduce((total, w, i) => (i === truth ? total : total + w), 0);
    expect(rest).toBeLessThan(1e-24);
  });

  it('grows at 1 − H₂(ε) bits a step, and pays for a change', () => {
    expectPrinted(crossEntropy(8 / 15, 0.1), 1.8214969275, 10);
    expect(differing('01101', '001')).toBeCloseTo(8 / 15, 15);
    const slope = (crossEntropy(8 / 15, 0.1) - 1) / learningRate(0.1);
    expectPrinted(slope, 1.5470623551, 10);
    const predicted = [0, 10, 30, 100, 300, 1000].map((t) => predictedRelearning('01101', '001', t, 0.1));
    expectPrinted(predicted, [11.3, 26.8, 57.7, 166.0, 475.4, 1558.4], 1);
    const { traders, wealth } = traderClass(8);
    const money = wealth[traders.findIndex(({ name }) => name === '001')]!;
    const taxes = [10, 30, 100, 300, 1000].map((t) => grueTax(t, money, 0.5));
    expectClose(taxes, [14.65, 17.73, 21.17, 24.33, 27.8], 0.0055);
  });

  it('takes longer for longer patterns, near 2L/(1 − H₂)', () => {
    const medians = [0.05, 0.1, 0.2].map((error) =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((l) => median(learningTimes(8, l, error, 200))),
    );
    expectPrinted(
      [1, 2, 3, 4, 5, 6, 7, 8].map((l) => predictedLearning(l, 0.1)),
      [3.77, 7.53, 11.3, 15.07, 18.83, 22.6, 26.37, 30.13],
      2,
    );
    expect(medians[0]).toEqual([3, 5, 7, 10, 13, 18, 20, 22]);
    expect(medians[1]).toEqual([3, 9, 12, 17, 20, 26, 28, 33]);
    expect(medians[2]).toEqual([7, 15, 21, 30, 37, 48, 57, 68]);
    [0.05, 0.1, 0.2].forEach((error, k) =>
      medians[k]!.forEach((m, i) => i >= 3 && expectClose(m / predictedLearning(i + 1, error), 1, 0.2)),
    );
  });

  it('takes as long again after a change, unless bets may carry a date', () => {
    const medians = (longest: number, never: number, all: readonly number[]) =>
      all.map((steps) => median(relearningTimes(longest, steps, 0.1, never, 41)));
    expect(medians(8, 1, [0, 10, 30, 100, 300, 1000])).toEqual([11, 35, 56, 184, 478, 1561]);
    expect(medians(8, 0.5, [0, 10, 30, 100, 300, 1000])).toEqual([12, 23, 18, 18, 15, 22]);
    expect(medians(6, 1, [0, 30, 100, 300])).toEqual([11, 56, 184, 478]);
    expect(medians(6, 0.5, [0, 30, 100, 300])).toEqual([12, 18, 18, 15]);
    const change = { before: '01101', after: '001', steps: 100, patience: 500 };
    const seedOne = [1, 0.5].map(
      (never) => relearn(traderClass(6), { ...change, never }, { ...WORLD, seed: 1 }).learned,
    );
    expect(seedOne).toEqual([195, 23]);
  });

  it('has the study that is drawn kept as it comes out', () => {
    expect(runStudy()).toEqual(STUDY);
  });

  it('says null of a pattern that no trader bets on, and spreads in order', () => {
    expect(runMarket(traderClass(4), '01101', 50, WORLD).learned).toBeNull();
    expect(relearn(traderClass(4), { before: '1', after: '01101', steps: 3, never: 1, patience: 9 }, WORLD)).toEqual({
      learned: null,
      share: [0],
    });
    expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toEqual({ low: 2, median: 6, high: 10 });
  });
});
