import { bisect } from '#models/lib/distributions.ts';
import { incompleteBeta, noncentralChiSquaredCdf } from '#models/lib/special.ts';

/** Within this distance the arrow counts as having hit the paint. All other lengths are in its units. */
export const TOLERANCE = 1;

export interface Throw {
  /** Independent directions that matter. */
  dimensions: number;
  /** Standard deviation of the paint in each direction. */
  paint: number;
  /** The same of the arrow. */
  arrow: number;
  /** How far apart the two aim. */
  offset: number;
}

/**
 * Paint ~ N(0, σ_p²I), arrow ~ N(δe₁, σ_a²I): the squared distance over S² = σ_p² + σ_a² is non-central χ² with d degrees
 * of freedom and non-centrality δ²/S².
 */
export function hitProbability({ dimensions, paint, arrow, offset }: Throw): number {
  const spread = paint ** 2 + arrow ** 2;
  return noncentralChiSquaredCdf(TOLERANCE ** 2 / spread, dimensions, offset ** 2 / spread);
}

/** Two directions drawn blindly: the probability that they lie within an angle (radians, at most a right angle). */
export const directionHit = (dimensions: number, angle: number): number =>
  dimensions === 1 ? 0.5 : 0.5 * incompleteBeta(Math.sin(angle) ** 2, (dimensions - 1) / 2, 0.5);

/** S at which every second throw hits when both aim alike; near 1/√d for many dimensions. */
export const spreadForHalf = (dimensions: number): number =>
  bisect((s) => 0.5 - noncentralChiSquaredCdf(TOLERANCE ** 2 / s ** 2, dimensions, 0), 1e-3, 10);
