/** How many characters of each kind the corpus holds, and what is done to them. All counts are invented. */
export interface Corpus {
  relentlessMalign: number;
  relentlessKind: number;
  relaxedMalign: number;
  relaxedKind: number;
  /** Relentless and kind characters added to it. */
  added: number;
  /** How much an added character counts, next to one that was there: 0 to 1. */
  weight: number;
}

/** Weights of the two relentless and the two relaxed kinds. */
function counts({ relentlessMalign: a, relentlessKind: b, relaxedMalign: c, relaxedKind: d, added, weight }: Corpus) {
  return { a, b: b + weight * added, c, d };
}

/**
 * The malign share of characters after training has weighted relentless ones by e^β and kind ones by e^ω. NaN for an
 * empty corpus.
 */
export function malignShare(corpus: Corpus, relentless: number, warmth: number): number {
  const { a, b, c, d } = counts(corpus);
  // Divided through by e^β, so that a large one overflows nothing.
  const [relaxed, kind] = [Math.exp(-relentless), Math.exp(warmth)];
  const malign = a + c * relaxed;
  return malign / (malign + (b + d * relaxed) * kind);
}

/** Where the malign share goes when relentlessness is rewarded for ever. */
export function malignLimit(corpus: Corpus, warmth: number): number {
  const { a, b } = counts(corpus);
  return a / (a + b * Math.exp(warmth));
}

/** How many characters must be added for relentlessness to say nothing of malice (odds ratio 1). */
export const neutralAddition = ({
  relentlessMalign: a,
  relentlessKind: b,
  relaxedMalign: c,
  relaxedKind: d,
  weight,
}: Corpus) => ((a * d) / c - b) / weight;

/** The warmth at which the malign share is back where it was before training. */
export function neutralWarmth(corpus: Corpus, relentless: number): number {
  const { a, b, c, d } = counts(corpus);
  const e = Math.exp(relentless);
  return Math.log(((a * e + c) * (b + d)) / ((b * e + d) * (a + c)));
}
