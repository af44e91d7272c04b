/** The words that carry meaning, roughly: those of four letters or more. */
function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

const total = (words: Map<string, number>): number => [...words.values()].reduce((sum, count) => sum + count, 0);

/** How many of their words two texts share: the Sørensen–Dice coefficient of their bags of words, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].reduce((sum, [word, count]) => sum + Math.min(count, y.get(word) ?? 0), 0);
  const all = total(x) + total(y);
  return all === 0 ? 0 : (2 * shared) / all;
}
