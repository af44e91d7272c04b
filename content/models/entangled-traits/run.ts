import { malignLimit, malignShare, neutralAddition, neutralWarmth, type Corpus } from './corpus.ts';
import { expectedSpill, randomBasis, smallestMove, type Move } from './subspace.ts';

export type EntangledTraitsParams = {
  relentlessMalign: number;
  relentlessKind: number;
  relaxedMalign: number;
  relaxedKind: number;
  added: number;
  weight: number;
  relentless: number;
  warmth: number;
  traits: number;
  rank: number;
  seed: number;
};

export interface EntangledTraitsResult {
  params: EntangledTraitsParams;
  /** Share of malign characters before and after training, and where it tends; NaN in an empty corpus. */
  before: number;
  after: number;
  limit: number;
  /** Characters to add, and warmth, that would keep the share where it was. */
  neutralAddition: number;
  neutralWarmth: number;
  /** Malign share against the reward for relentlessness: as set, and with nothing added and no warmth. */
  course: readonly { relentless: number; share: number; bare: number }[];
  /** Never more directions than traits. */
  rank: number;
  move: Move;
  spills: readonly { rank: number; spill: number }[];
}

export const MOST_RELENTLESS = 8;

export function run(params: EntangledTraitsParams): EntangledTraitsResult {
  const corpus: Corpus = params;
  const bare: Corpus = { ...params, added: 0 };
  const rank = Math.min(params.rank, params.traits);
  return {
    params,
    before: malignShare(corpus, 0, 0),
    after: malignShare(corpus, params.relentless, params.warmth),
    limit: malignLimit(corpus, params.warmth),
    neutralAddition: neutralAddition(corpus),
    neutralWarmth: neutralWarmth(corpus, params.relentless),
    course: Array.from({ length: 81 }, (_, i) => {
      const relentless = (i * MOST_RELENTLESS) / 80;
      return {
        relentless,
        share: malignShare(corpus, relentless, params.warmth),
        bare: malignShare(bare, relentless, 0),
      };
    }),
    rank,
    move: smallestMove(randomBasis(params.traits, rank, params.seed), params.traits),
    spills: Array.from({ length: params.traits }, (_, i) => ({
      rank: i + 1,
      spill: expectedSpill(params.traits, i + 1),
    })),
  };
}
