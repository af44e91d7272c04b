import { linspace, median, quantile } from '#models/lib/distributions.ts';
import { makeRng } from '#models/lib/rng.ts';
import { relearn, type Change } from './learning.ts';
import { primitivePatterns, traderClass } from './traders.ts';

/** Sweeps over many seeds: too slow to follow a slider, or to be run by every build; `study-data.ts` keeps what they give. */

/** Learning times of patterns of one length, one for each seed from 0; each seed draws its own pattern. */
export function learningTimes(longest: number, length: number, error: number, seeds: number): number[] {
  const [these, patterns] = [traderClass(longest), primitivePatterns(length)];
  return linspace(0, seeds - 1, seeds).map((seed) => {
    const pattern = patterns[Math.floor(makeRng(1000 + seed).uniform() * patterns.length)]!;
    const change: Change = { before: pattern, after: pattern, steps: 0, never: 1, patience: 300 };
    return relearn(these, change, { error, noise: error, seed }).learned ?? Infinity;
  });
}

export interface Spread {
  low: number;
  median: number;
  high: number;
}

/** Median, and the band from 10 to 90 in a hundred. */
export const spreadOf = (values: readonly number[]): Spread => ({
  low: quantile(values, 0.1),
  median: median(values),
  high: quantile(values, 0.9),
});

/** Steps to learn 001 after so many steps of 01101, one for each seed from 0. */
export function relearningTimes(longest: number, steps: number, error: number, never: number, seeds: number): number[] {
  const these = traderClass(longest);
  const change = { before: '01101', after: '001', steps, never, patience: 200 + 3 * steps };
  return linspace(0, seeds - 1, seeds).map(
    (seed) => relearn(these, change, { error, noise: error, seed }).learned ?? Infinity,
  );
}

/** What the study varies, and what it holds. */
export const STUDIED = {
  error: 0.1,
  lengths: [1, 2, 3, 4, 5, 6, 7, 8],
  /** Steps before the change. */
  before: [10, 30, 100, 300, 1000],
  /** Longest pattern in the class of the change: as in the interactive market, long enough for both of its patterns. */
  longest: 6,
  /** Share of the traders that never hold a dated bet, where some do. */
  never: 0.5,
} as const;

/** Steps to learn: by length of the pattern, and by steps before the change without dated bets and with them. */
export interface StudyData {
  lengths: Spread[];
  plain: Spread[];
  dated: Spread[];
}

/** The whole study: 200 seeds for each length, with patterns of up to 8 bits in the class; 41 for each change. Takes seconds. */
export function runStudy(): StudyData {
  const { error, lengths, before, longest, never } = STUDIED;
  const changes = (share: number): Spread[] =>
    before.map((steps) => spreadOf(relearningTimes(longest, steps, error, share, 41)));
  return {
    lengths: lengths.map((length) => spreadOf(learningTimes(8, length, error, 200))),
    plain: changes(1),
    dated: changes(never),
  };
}
