import { dot } from '#models/lib/distributions.ts';
import { makeRng } from '#models/lib/rng.ts';

function removeComponents(vector: Float64Array, basis: readonly Float64Array[]): void {
  for (const direction of basis) {
    const along = dot(vector, direction);
    for (let i = 0; i < vector.length; i++) vector[i]! -= along * direction[i]!;
  }
}

/**
 * An orthonormal basis of a random subspace: normal vectors drawn one after another, coordinate by coordinate, made
 * orthogonal by Gram and Schmidt, twice.
 */
export function randomBasis(traits: number, rank: number, seed: number): Float64Array[] {
  const rng = makeRng(seed);
  const basis: Float64Array[] = [];
  for (let k = 0; k < rank; k++) {
    const vector = Float64Array.from({ length: traits }, () => rng.normal());
    removeComponents(vector, basis);
    removeComponents(vector, basis);
    const length = Math.sqrt(dot(vector, vector));
    basis.push(vector.map((x) => x / length));
  }
  return basis;
}

export interface Move {
  /** How far each trait moves when the first is raised by 1 as cheaply as the reachable characters allow. */
  shifts: number[];
  /** P₁₁: how much of the first trait can be moved by itself. */
  freedom: number;
  /** Length of all the other shifts together. */
  spill: number;
}

/** The smallest move within the subspace that raises the first trait by 1: Δ = Pe₁/P₁₁. */
export function smallestMove(basis: readonly Float64Array[], traits: number): Move {
  const freedom = basis.reduce((total, direction) => total + direction[0]! ** 2, 0);
  const shifts = Array.from({ length: traits }, (_, i) =>
    i === 0 ? 1 : basis.reduce((total, direction) => total + direction[0]! * direction[i]!, 0) / freedom,
  );
  return { shifts, freedom, spill: Math.sqrt(Math.max(0, 1 / freedom - 1)) };
}

/** Root mean square spill over all subspaces of a rank: √((D − r)/(r − 2)); infinite for r ≤ 2 unless r = D. */
export function expectedSpill(traits: number, rank: number): number {
  if (rank === traits) return 0;
  return rank > 2 ? Math.sqrt((traits - rank) / (rank - 2)) : Infinity;
}
