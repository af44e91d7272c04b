/** The words of a text that carry meaning, roughly: those of four letters or more, and how often each stands there. */
export interface Bag {
  counts: ReadonlyMap<string, number>;
  total: number;
}

export function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** How many of their words two texts share: the Sørensen–Dice coefficient of their bags of words, 0 to 1. */
export function likenessOf(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  const all = a.total + b.total;
  return all === 0 ? 0 : (2 * shared) / all;
}

export const likeness = (a: string, b: string): number => (a === b ? 1 : likenessOf(bagOf(a), bagOf(b)));
