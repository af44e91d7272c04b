import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { klNats, normalise, sum } from '../../../../src/models/lib/distributions.ts';
import {
  afterReply,
  bitsToSelect,
  effectiveTraders,
  forecast,
  forecastNatural,
  storyEntropy,
} from '../../../../content/models/cash-transfers/forecast.ts';
import {
  CORPUS,
  EPISODES,
  LIKELIHOODS,
  PERSONAS,
  SLOTS,
  symbolOf,
  TRADERS,
  virginWealth,
} from '../../../../content/models/cash-transfers/personas.ts';
import {
  bitsPerEpisode,
  corpusBits,
  pretrain,
  pretrainSampled,
  settleBatch,
  settleOn,
  settleReply,
  settleWholeCorpus,
  settleWholeReplies,
} from '../../../../content/models/cash-transfers/settlement.ts';
import { model as cashTransfers } from '../../../../content/models/cash-transfers/model.ts';
import { run, type CashTransfersParams } from '../../../../content/models/cash-transfers/run.ts';
import { settings } from '../../../../src/models/settings.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

const ETA = 0.5;
const virgin = virginWealth();
const pretrained = pretrain(virgin, 150, ETA);
const [ASSISTANT, NEIGHBOUR, BABBLER, ALWAYS_0, ALWAYS_5] = [0, 5, 6, 7, 12];
const runPreset = (given: Partial<CashTransfersParams>) => {
  const all = settings(cashTransfers, given);
  return { settlements: all.settlements, fromPretrained: run(all).fromPretrained };
};
const likelihood = (i: number, x: number): number => LIKELIHOODS[x * TRADERS.length + i]!;

function settle(from: readonly number[], times: number, replay = 0, eta = ETA): number[] {
  let wealth = [...from];
  for (let n = 0; n < times; n++) wealth = settleReply(wealth, eta, replay);
  return wealth;
}

const logLikelihood = (wealth: readonly number[]): number =>
  CORPUS.reduce((total, q, x) => total + q * Math.log(sum(wealth.map((w, i) => w * likelihood(i, x)))), 0);

const wealths = fc
  .array(fc.double({ min: 1e-4, max: 1, noNaN: true }), { minLength: TRADERS.length, maxLength: TRADERS.length })
  .map(normalise);
const stakes = fc.double({ min: 0.05, max: 1, noNaN: true });

describe('the tables', () => {
  it('are distributions, and the corpus is written by the personas', () => {
    TRADERS.forEach(({ tables }) => SLOTS.forEach((slot) => expectClose(sum(tables[slot]), 1, 1e-12)));
    expectClose(sum(TRADERS.map(({ corpus }) => corpus)), 1, 1e-12);
    expectClose(sum(CORPUS), 1, 1e-12);
    expect(EPISODES).toHaveLength(216);
    expect(TRADERS).toHaveLength(13);
  });

  it('shift symbols so that a constant trader looks like no persona', () => {
    SLOTS.forEach((slot) =>
      expect([0, 1, 2, 3, 4, 5].map((j) => symbolOf(slot, j)).sort()).toEqual([0, 1, 2, 3, 4, 5]),
    );
    const favourites = PERSONAS.map(({ tables }) => SLOTS.map((s) => tables[s].indexOf(Math.max(...tables[s]))));
    favourites.forEach((symbols) => expect(new Set(symbols).size).toBeGreaterThan(1));
  });
});

describe('settlement', () => {
  it('keeps the sum of money, so that transfers cancel', () => {
    fc.assert(
      fc.property(wealths, stakes, fc.double({ min: 0, max: 0.9, noNaN: true }), (wealth, eta, replay) => {
        expectClose(sum(settleOn(wealth, CORPUS, eta)), 1, 1e-12);
        const after = settleReply(wealth, eta, replay);
        expectClose(sum(after.map((w, i) => w - wealth[i]!)), 0, 1e-12);
        after.forEach((w) => expect(w).toBeGreaterThanOrEqual(0));
      }),
    );
  });

  it('never makes the corpus less likely, and gains at least D(w′‖w) with the whole stake', () => {
    fc.assert(
      fc.property(wealths, stakes, (wealth, eta) => {
        const before = logLikelihood(wealth);
        expect(logLikelihood(settleOn(wealth, CORPUS, eta))).toBeGreaterThanOrEqual(before - 1e-12);
        const full = settleOn(wealth, CORPUS, 1);
        expect(logLikelihood(full) - before).toBeGreaterThanOrEqual(klNats(full, wealth) - 1e-12);
      }),
    );
  });

  it('comes to the mix of the corpus', () => {
    for (const eta of [0.2, 1]) {
      const end = pretrain(virgin, 6000, eta);
      TRADERS.forEach(({ corpus }, i) => expect(Math.abs(end[i]! - corpus)).toBeLessThan(2e-3));
    }
  });

  it('on one reply with the whole stake is w·pᵗ', () => {
    const p = TRADERS.map(({ tables }) => tables.help[0]!);
    for (const t of [1, 3, 10]) {
      expectClose(settle(pretrained, t, 0, 1), normalise(pretrained.map((w, i) => w * p[i]! ** t)), 1e-14);
    }
    expectClose(settleWholeReplies(pretrained, 4, 0), settle(pretrained, 4, 0, 1), 1e-12);
  });

  it('on disjoint supports gives the frequencies of the data at once', () => {
    // Three traders with one outcome each; the batch has 20, 30 and 50 in a hundred of them.
    const [wealth, batch] = [
      [0.7, 0.2, 0.1],
      [0.2, 0.3, 0.5],
    ];
    expectClose(
      settleBatch(
        wealth,
        batch.map((q, i) => q / wealth[i]!),
        1,
      ),
      batch,
      1e-15,
    );
  });

  it('over whole corpora lets no persona survive', () => {
    expectPrinted(bitsPerEpisode()[NEIGHBOUR]!, 8.476, 3);
    expectPrinted(bitsPerEpisode()[3]!, 13.911, 3);
    expectPrinted(bitsPerEpisode()[BABBLER]!, 7.755, 3);
    expect(Math.min(...bitsPerEpisode().slice(0, 6))).toBe(bitsPerEpisode()[NEIGHBOUR]);
    expect(Math.max(...bitsPerEpisode().slice(0, 6))).toBe(bitsPerEpisode()[3]);
    expectPrinted(corpusBits(), 5.565, 3);
    expectPrinted(settleWholeCorpus(virgin, 1)[BABBLER]!, 0.9977, 4);
    expectClose(sum(settleWholeCorpus(virgin, 400)), 1, 1e-12);
  });
});

describe('reference values', () => {
  it('after pre-training', () => {
    expectPrinted(
      pretrained.slice(0, 6),
      [0.0500158877, 0.2998675013, 0.1498904108, 0.0499322708, 0.1997762685, 0.2498080021],
      10,
    );
    expectPrinted(pretrained[BABBLER]! * 1e4, 5.7047, 4);
    expectPrinted(pretrained[ALWAYS_5]! * 1e36, 1.1042, 4);
  });

  it('of bits to select, a number where the money is too little to be told from none', () => {
    const { settings: whole } = cashTransfers.presets.find(({ id }) => id === 'whole-corpus')!;
    const result = cashTransfers.run(settings(cashTransfers, whole));
    expect(Math.min(...result.pretrained)).toBe(0);
    expect(cashTransfers.table!(result).rows.flat()).not.toContain(Infinity);
    expect(Math.max(...bitsToSelect(result.pretrained))).toBe(1000);
  });

  it('of bits to select', () => {
    const [before, after] = [bitsToSelect(virgin), bitsToSelect(pretrained)];
    expectPrinted(before.slice(0, 8), [20.807, 18.807, 22.807, 18.807, 20.807, 18.807, 0.807, 3.807], 3);
    expectPrinted(after.slice(0, 8), [4.321, 1.738, 2.738, 4.324, 2.324, 2.001, 10.776, 14.669], 3);
    expectPrinted([before[ALWAYS_5]!, after[ALWAYS_5]!], [3.807, 119.446], 3);
  });

  it('of the first settlement and of ten', () => {
    const first = settle(pretrained, 1);
    const change = first.map((w, i) => w - pretrained[i]!);
    expectPrinted(change.slice(0, 6), [0.05182, -0.10387, -0.04936, -0.02326, -0.04874, 0.17355], 5);
    const ten = settle(pretrained, 10);
    expectPrinted([ten[ASSISTANT]!, ten[NEIGHBOUR]!], [0.4489311, 0.546727], 7);
    const gains = ten.map((w, i) => Math.max(0, w - pretrained[i]!));
    expectPrinted(sum(gains), 0.696272, 6);
    expectPrinted(sum(gains.slice(0, 6)) / sum(gains), 0.9994, 4);
    expectPrinted([forecastNatural(ten, 'help')[0]!, forecastNatural(ten, 'story')[0]!], [0.787662, 0.514451], 6);
    expectPrinted([storyEntropy(pretrained), storyEntropy(ten)], [2.25651, 1.885187], 6);
    expectPrinted([effectiveTraders(pretrained), effectiveTraders(ten)], [5.048, 2.053], 3);
    const fromVirgin = settle(virgin, 10);
    SLOTS.forEach((slot) => expectPrinted(forecast(fromVirgin, slot)[0]!, 0.943, 3));
  });

  it('of longer post-training', () => {
    const at = [20, 40, 80].map((n) => settle(pretrained, n));
    expectPrinted(at.map(storyEntropy), [1.6095, 1.2715, 1.2317], 4);
    expectPrinted(at.map(effectiveTraders), [1.789, 1.169, 1.047], 3);
    let [wealth, peak, peakAt, overtakes] = [pretrained, 0, 0, 0];
    for (let n = 1; n <= 400; n++) {
      wealth = settleReply(wealth, ETA, 0);
      if (wealth[ASSISTANT]! > peak) [peak, peakAt] = [wealth[ASSISTANT]!, n];
      if (!overtakes && wealth[ALWAYS_0]! > wealth[ASSISTANT]!) overtakes = n;
    }
    expect([peakAt, overtakes]).toEqual([68, 260]);
    expectPrinted([peak, storyEntropy(wealth)], [0.9935, 0.5265], 4);
    expectPrinted(wealth[ALWAYS_0]!, 0.97712, 5);
  });

  it('of a ruined trader, who comes back', () => {
    expectPrinted(bitsToSelect(pretrained)[ALWAYS_0]!, 14.669, 3);
    expectPrinted(settle(pretrained, 300)[ALWAYS_0]!, 0.7466, 4);
    // It bets 0.95 on the reply where the assistant, whose bets are then the price, puts 0.90: 1 + η(0.95/0.90 − 1).
    expectPrinted(1 + ETA * (0.95 / 0.9 - 1), 1.0278, 4);
    const [before, after] = [68, 69].map((n) => settle(pretrained, n));
    const ratio = after![ALWAYS_0]! / before![ALWAYS_0]! / (after![ASSISTANT]! / before![ASSISTANT]!);
    expectPrinted(ratio, 1.0278, 4);
  });

  it('of mode collapse, and of replay against it', () => {
    const { presets } = cashTransfers;
    const ends = ['collapse', 'replay'].map((id) => {
      const { settlements, fromPretrained } = runPreset(presets.find((one) => one.id === id)!.settings);
      return fromPretrained(settlements);
    });
    expectPrinted(
      ends.map((w) => w[ASSISTANT]!),
      [0.9924, 0.5721],
      4,
    );
    expectPrinted(ends.map(storyEntropy), [1.2317, 1.9744], 4);
  });

  it('of replay', () => {
    const ends = [0, 0.1, 0.2, 0.3, 0.5].map((replay) => settle(pretrained, 400, replay));
    expectPrinted(
      ends.map((w) => forecastNatural(w, 'help')[0]!),
      [0.9489, 0.8647, 0.7834, 0.7069, 0.5662],
      4,
    );
    expectPrinted(ends.map(storyEntropy), [0.5265, 1.8374, 1.9854, 2.0222, 2.1801], 4);
    expectPrinted(
      ends.map((w) => w[ALWAYS_0]!),
      [0.9771, 0.43, 0.1569, 0.0544, 0.0132],
      4,
    );
  });

  it('of drawn batches', () => {
    const drawn = pretrainSampled(virgin, 60, ETA, 32, 11);
    expectPrinted(drawn.slice(0, 6), [0.0763, 0.2277, 0.1348, 0.0159, 0.2545, 0.2891], 4);
    expectPrinted(sum(drawn.slice(6)), 0.00178, 5);
  });
});

describe('a prompt', () => {
  it('selects as evidence does', () => {
    const prompted = afterReply(pretrained, 0);
    expectClose(prompted, settle(pretrained, 1, 0, 1), 1e-14);
    expect(forecastNatural(prompted, 'story')[0]).toBeGreaterThan(forecastNatural(pretrained, 'story')[0]!);
  });
});
