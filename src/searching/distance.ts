/**
 * How many slips lead from one word to the other: letters left out, added, changed, or swapped with a neighbour
 * (optimal string alignment; Boytsov 2011, “Indexing methods for approximate dictionary searching”).
 */
export function distance(a: string, b: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}

const lettersOf = (word: string): string => [...word].sort().join('');

/** Whether two words differ in the order of their letters at most. */
export const hasLettersOf = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);
