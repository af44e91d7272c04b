/** A line of generations, each either aligned or not; the rates are the same for all. */
export interface Chain {
  /** Share aligned at the start. */
  start: number;
  /** Probability that the successor of an aligned one is aligned. */
  keep: number;
  /** Probability that the successor of a misaligned one is put right. */
  repair: number;
}

/** The share to which the line tends: f/(1 − k + f). Without repair and without loss it stays where it starts. */
export function plateau({ start, keep, repair }: Chain): number {
  const moved = 1 - keep + repair;
  return moved === 0 ? start : repair / moved;
}

/** Share aligned after n generations: a* + (a₀ − a*)(k − f)ⁿ. */
export function alignedAfter(chain: Chain, n: number): number {
  const end = plateau(chain);
  return end + (chain.start - end) * (chain.keep - chain.repair) ** n;
}
