import { expit, logit } from '#models/lib/distributions.ts';
import { normalCdf, normalDensity } from '#models/lib/special.ts';

/** How good a trace is, under a policy of two kinds of circuit. Quality is one number, on a scale of its own. */
export interface Policy {
  /** Share of traces written by human-like circuits. */
  share: number;
  human: Normal;
  fresh: Normal;
  /** Quality that human-like circuits cannot pass; Infinity for none. */
  ceiling: number;
}

export interface Normal {
  mean: number;
  sd: number;
}

const density = (x: number, { mean, sd }: Normal): number => normalDensity((x - mean) / sd) / sd;

/** γ(q): the probability that a trace of quality q came from human-like circuits, no ceiling counted. */
export function responsibility({ share, human, fresh }: Policy, q: number): number {
  const [h, n] = [share * density(q, human), (1 - share) * density(q, fresh)];
  return h / (h + n);
}

const tilted = ({ mean, sd }: Normal, beta: number): Normal => ({ mean: mean + beta * sd ** 2, sd });

/** ln E[e^{βq}] of a normal cut off above at a ceiling, and the mean of the tilted one (by the Mills ratio). */
function cutNormal(part: Normal, ceiling: number, beta: number): { lnGrowth: number; mean: number } {
  const { mean, sd } = tilted(part, beta);
  const lnGrowth = beta * part.mean + (beta * part.sd) ** 2 / 2;
  if (ceiling === Infinity) return { lnGrowth, mean };
  const [before, after] = [(ceiling - part.mean) / sd, (ceiling - mean) / sd];
  const passing = normalCdf(after);
  const mills = passing > 0 ? normalDensity(after) / passing : -after;
  return { lnGrowth: lnGrowth + Math.log(passing / normalCdf(before)), mean: mean - sd * mills };
}

export interface Selected {
  /** Share of human-like circuits afterwards. */
  share: number;
  humanMean: number;
  freshMean: number;
  /** Mean quality of the whole policy. */
  mean: number;
  /** KL from the policy before, in nats. */
  nats: number;
}

/**
 * Selection by quality: every trace is weighted by e^{βq}, the best answer to reward q under a KL leash.
 * Both kinds of circuit are free to sharpen, human-like ones up to their ceiling.
 */
export function select({ share, human, fresh, ceiling }: Policy, beta: number): Selected {
  const [h, n] = [cutNormal(human, ceiling, beta), cutNormal(fresh, Infinity, beta)];
  const after = expit(logit(share) + h.lnGrowth - n.lnGrowth);
  const mean = after * h.mean + (1 - after) * n.mean;
  const top = Math.max(h.lnGrowth, n.lnGrowth);
  const lnGrowth = top + Math.log(share * Math.exp(h.lnGrowth - top) + (1 - share) * Math.exp(n.lnGrowth - top));
  return { share: after, humanMean: h.mean, freshMean: n.mean, mean, nats: beta * mean - lnGrowth };
}

/**
 * Human-like circuits are frozen: after every round they imitate people again, and only the new ones keep what they
 * gained. Closed form of `rounds` rounds of selection at β each.
 */
export function selectFrozen({ share, human, fresh }: Policy, beta: number, rounds: number): Selected {
  const [lead, spread] = [human.mean - fresh.mean, human.sd ** 2 - fresh.sd ** 2];
  const perRound = beta * lead + (beta ** 2 / 2) * spread;
  const after = expit(logit(share) + rounds * perRound - (beta ** 2 * fresh.sd ** 2 * rounds * (rounds - 1)) / 2);
  const freshMean = fresh.mean + rounds * beta * fresh.sd ** 2;
  const mean = after * human.mean + (1 - after) * freshMean;
  return { share: after, humanMean: human.mean, freshMean, mean, nats: NaN };
}

/** A trait of a trace that it has or lacks, and how much quality it adds. */
export interface Trait {
  name: string;
  share: number;
  effect: number;
}

/** Independent traits under the same selection: logit π → logit π + β·b, exactly. */
export const selectTrait = ({ share, effect }: Trait, beta: number): number => expit(logit(share) + beta * effect);
