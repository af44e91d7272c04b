import { normalise } from '#models/lib/distributions.ts';
import { ANSWERS, type Answer } from './answers.ts';

/** The persona at work on suggestions: P(a) ∝ pₐ·e^(−guard·harm). */
export const suggest = (guard: number, answers: readonly Answer[] = ANSWERS): number[] =>
  normalise(answers.map(({ p, harm }) => p * Math.exp(-guard * harm)));

/** How an answer is judged when the persona is at work on selection: value − guard·harm. */
export const score = (guard: number, answers: readonly Answer[] = ANSWERS): number[] =>
  answers.map(({ value, harm }) => value - guard * harm);

/** Indices from the worst score to the best. Scores within 1e-9 tie; the lower harm wins, then the lower index. */
export function ranking(scores: readonly number[], answers: readonly Answer[] = ANSWERS): number[] {
  return scores
    .map((_, i) => i)
    .sort((a, b) => {
      const difference = scores[a]! - scores[b]!;
      return Math.abs(difference) > 1e-9 ? difference : answers[b]!.harm - answers[a]!.harm || b - a;
    });
}

/**
 * The best of n suggestions, drawn with repeats: P(pick rank k) = F_kⁿ − F_{k−1}ⁿ, where F adds up the probabilities from
 * the worst rank. Written as −F_kⁿ·expm1(n·ln(1 − p_k/F_k)), because the plain difference loses the rare answers. What is
 * possible stays above 0, however rare. n need not be whole.
 */
export function bestOf(n: number, p: readonly number[], order: readonly number[]): number[] {
  const chosen = Array<number>(p.length).fill(0);
  let better = 0;
  const tails = order.toReversed().map((i) => (better += p[i]!) - p[i]!);
  let upTo = 0;
  order.forEach((i, k) => {
    if (p[i] === 0) return;
    upTo += p[i]!;
    const lnUpTo = upTo < 0.5 ? Math.log(upTo) : Math.log1p(-tails[order.length - 1 - k]!);
    const lnRest = Math.log1p(-Math.min(1, p[i]! / upTo));
    chosen[i] = Math.max(Number.MIN_VALUE, -Math.exp(n * lnUpTo) * Math.expm1(n * lnRest));
  });
  return chosen;
}

/** The best of 2^bits outcomes of a policy, judged by value − weight·harm: training that spends so many bits. */
export const reinforce = (bits: number, weight: number, outcome: readonly number[]): number[] =>
  bestOf(2 ** bits, outcome, ranking(score(weight)));

/** The most that best-of-N can move a policy, in nats: ln N − (N − 1)/N, reached by continuous scores. */
export const selectionBound = (n: number): number => Math.log(n) - (n - 1) / n;

/** 1 − (1 − ε)ᴺ: the chance that a rare outcome is among N draws, which bounds its share after selection. */
export const appearance = (epsilon: number, n: number): number => -Math.expm1(n * Math.log1p(-epsilon));
