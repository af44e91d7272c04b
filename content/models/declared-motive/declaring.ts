import type { Moment } from '../group-transfer/long-training.ts';

/** Success of answers that declare, less that of answers that do not: the price of words that declaring can bear. */
export function leadOf({ policy }: Moment, success: readonly number[]): number {
  const rate = (from: number): number => {
    const [weights, rates] = [policy.slice(from, from + 3), success.slice(from, from + 3)];
    const total = weights.reduce((a, b) => a + b);
    return rates.reduce((sum, q, z) => sum + weights[z]! * q, 0) / total;
  };
  return rate(3) - rate(0);
}

export interface Rise {
  /** What declaring gained because ways of working that it went with from the start became more common. */
  company: number;
  /** What it gained within each way of working. */
  itself: number;
}

/** Splits the rise of declaring: Σ(π′_z − π_z)·P(m|z) and Σπ′_z·(P′(m|z) − P(m|z)). */
export function splitRise(before: Moment, after: Moment): Rise {
  let [company, itself] = [0, 0];
  for (let z = 0; z < 3; z++) {
    const [was, is] = [before.policy, after.policy].map((policy) => {
      const way = policy[z]! + policy[z + 3]!;
      return { way, declares: policy[z + 3]! / way };
    });
    company += (is!.way - was!.way) * was!.declares;
    itself += is!.way * (is!.declares - was!.declares);
  }
  return { company, itself };
}

/**
 * How far luck alone moves the logit of declaring in the first step, one standard deviation, where declaring makes no
 * difference: η√(p(1 − p)(1 − silent)/G). `silent` is the probability that a group of `size` answers teaches nothing.
 */
export const luckOfFirstStep = (share: number, silent: number, size: number, rate: number): number =>
  rate * Math.sqrt((share * (1 - share) * (1 - silent)) / size);
