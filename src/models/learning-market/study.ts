import { linspace, median, quantile } from '../lib/distributions.ts';
import { makeRng } from '../lib/rng.ts';
import { relearn, type Change } from './learning.ts';
import { primitivePatterns, traderClass } from './traders.ts';

/** Sweeps over many seeds: too slow to follow a slider, computed when the site is built. */

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
