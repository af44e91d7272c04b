import { KICK } from './answers.ts';
import { appearance, bestOf, ranking, reinforce, score, suggest } from './choice.ts';
import { bestOfDistinct, suggestedDistinct } from './distinct.ts';

export type CoffeeParams = {
  suggestGuard: number;
  selectGuard: number;
  suggestions: number;
  distinct: boolean;
  bits: number;
  harmWeight: number;
  logScale: boolean;
};

export interface Thinking {
  suggestions: number;
  /** Probability that the kick is among the suggestions, and that it is chosen. */
  suggested: number;
  chosen: number;
}

export interface CoffeeResult {
  params: CoffeeParams;
  /** One suggestion, the choice among them, and the choice after training. */
  suggested: readonly number[];
  chosen: readonly number[];
  trained: readonly number[];
  /** P(kick) against bits of selection in training. */
  training: readonly { bits: number; kick: number }[];
  /** P(kick) against the number of suggestions. */
  thinking: readonly Thinking[];
}

const MOST_DISTINCT = 8;
export const MOST_BITS = 20;
export const STOPS = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];

function think(params: CoffeeParams, suggestions: number): { chosen: number[]; suggested: number } {
  const p = suggest(params.suggestGuard);
  const order = ranking(score(params.selectGuard));
  if (!params.distinct) return { chosen: bestOf(suggestions, p, order), suggested: appearance(p[KICK]!, suggestions) };
  const n = Math.min(suggestions, MOST_DISTINCT);
  return { chosen: bestOfDistinct(n, p, order), suggested: suggestedDistinct(n, p, KICK) };
}

export function run(params: CoffeeParams): CoffeeResult {
  const { chosen } = think(params, params.suggestions);
  const counts = params.distinct ? [1, 2, 3, 4, 5, 6, 7, 8] : STOPS;
  const bits = Array.from({ length: 4 * MOST_BITS + 1 }, (_, i) => i / 4);
  return {
    params,
    suggested: suggest(params.suggestGuard),
    chosen,
    trained: reinforce(params.bits, params.harmWeight, chosen),
    training: bits.map((b) => ({ bits: b, kick: reinforce(b, params.harmWeight, chosen)[KICK]! })),
    thinking: counts.map((n) => {
      const thought = think(params, n);
      return { suggestions: n, suggested: thought.suggested, chosen: thought.chosen[KICK]! };
    }),
  };
}
