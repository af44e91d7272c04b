import { normalise, softmax } from '#models/lib/distributions.ts';

export type Opinion = readonly number[];

/** A market of Kelly bettors: probabilities are averaged. */
export const averageProbabilities = (a: Opinion, b: Opinion, weight: number): number[] =>
  a.map((x, i) => weight * x + (1 - weight) * b[i]!);

/** A residual stream: logits are added. For independent evidence from an even prior this is Bayes' rule. */
export const addLogits = (a: Opinion, b: Opinion): number[] => normalise(a.map((x, i) => x * b[i]!));

/** Logits averaged with weights. */
export const averageLogits = (a: Opinion, b: Opinion, weight: number): number[] =>
  softmax(a.map((x, i) => weight * Math.log(x) + (1 - weight) * Math.log(b[i]!)));

/** Hanson's market scoring rule: what the market maker has been paid once quantities q have been sold, b·ln Σ e^{q/b}. */
export function marketCost(quantities: readonly number[], liquidity: number): number {
  const top = Math.max(...quantities);
  return top + liquidity * Math.log(quantities.reduce((total, q) => total + Math.exp((q - top) / liquidity), 0));
}

/** Its prices, softmax(q/b): traders who follow one another add logits. */
export const marketPrices = (quantities: readonly number[], liquidity: number): number[] =>
  softmax(quantities.map((q) => q / liquidity));
