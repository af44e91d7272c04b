import type { Graded } from './graded.ts';

/** How well one ranked list answers one query. `null` where a measure says nothing. */
export interface Measures {
  /** 1 when the first result answers; for a query that nothing answers, when there is none. */
  success1: number;
  /** Of the references that answer, the share among the first five (of five, when more do). */
  recall5: number | null;
  /** One over the rank of the first that answers. */
  reciprocalRank: number;
  /** Normalised discounted cumulative gain of the first ten (Järvelin & Kekäläinen 2002), gain 2^grade − 1. */
  ndcg10: number | null;
}

/** A result of this grade or a better one answers the query. */
const ANSWERS = 2;

const gain = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

export function measure({ relevant }: Graded, ranked: readonly string[]): Measures {
  const answers = Object.keys(relevant).filter((ref) => relevant[ref]! >= ANSWERS);
  if (!answers.length) {
    const silent = ranked.length ? 0 : 1;
    return { success1: silent, recall5: null, reciprocalRank: silent, ndcg10: null };
  }
  const first = ranked.findIndex((ref) => answers.includes(ref));
  const among = ranked.slice(0, 5).filter((ref) => answers.includes(ref)).length;
  const ideal = Object.values(relevant).sort((a, b) => b - a);
  return {
    success1: first === 0 ? 1 : 0,
    recall5: among / Math.min(5, answers.length),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: gain(ranked.map((ref) => relevant[ref] ?? 0)) / gain(ideal),
  };
}

/** Means over many queries; `null` when no query has the measure. */
export function means(all: readonly Measures[]): Record<keyof Measures, number | null> {
  const mean = (key: keyof Measures): number | null => {
    const values = all.map((one) => one[key]).filter((value) => value !== null);
    return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
  };
  return {
    success1: mean('success1'),
    recall5: mean('recall5'),
    reciprocalRank: mean('reciprocalRank'),
    ndcg10: mean('ndcg10'),
  };
}
