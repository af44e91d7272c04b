const bitsOf = (set: number): number => {
  let n = 0;
  for (let rest = set; rest; rest &= rest - 1) n++;
  return n;
};

/** The probability outside each set, added up rather than taken from 1, which would lose the rare ones. */
function outside(p: readonly number[]): Float64Array {
  const rest = new Float64Array(2 ** p.length);
  for (let set = rest.length - 2; set >= 0; set--) {
    const a = p.findIndex((_, i) => !(set & (1 << i)));
    rest[set] = rest[set | (1 << a)]! + p[a]!;
  }
  return rest;
}

/**
 * The probability of each set of n different suggestions, when none is made twice: a dynamic programme over subsets,
 * P(S) = Σ_{a∈S} P(S∖a)·p_a/(1 − p(S∖a)). A set is a number with bit a for suggestion a.
 */
export function distinctSets(n: number, p: readonly number[]): Float64Array {
  const rest = outside(p);
  const sets = new Float64Array(rest.length);
  sets[0] = 1;
  for (let set = 1; set < sets.length; set++) {
    if (bitsOf(set) > n) continue;
    for (let a = 0; a < p.length; a++) {
      const without = set & ~(1 << a);
      if (without !== set) sets[set]! += (sets[without]! * p[a]!) / rest[without]!;
    }
  }
  return sets.map((x, set) => (bitsOf(set) === n ? x : 0));
}

/** The best of n different suggestions; `order` runs from the worst to the best. */
export function bestOfDistinct(n: number, p: readonly number[], order: readonly number[]): number[] {
  const chosen = Array<number>(p.length).fill(0);
  const bestFirst = order.toReversed();
  distinctSets(n, p).forEach((x, set) => {
    if (x > 0) chosen[bestFirst.find((a) => set & (1 << a))!]! += x;
  });
  return chosen;
}

/** The chance that suggestion a is among n different ones. */
export const suggestedDistinct = (n: number, p: readonly number[], a: number): number =>
  distinctSets(n, p).reduce((total, x, set) => (set & (1 << a) ? total + x : total), 0);
