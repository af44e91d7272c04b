import { headingGap, squaredGap, type Parting } from './heirs.ts';

/** Two gaps this near count as equally wide. */
const TIE = 1e-12;

/** Labels up to `reach`, in the order in which they are chosen: each where the expected gap is then widest. */
export function chooseLabels(parting: Parting, reach: number, most: number): number[] {
  const chosen: number[] = [];
  while (chosen.length < most) {
    const sorted = chosen.toSorted((a, b) => a - b);
    let [best, widest] = [0, -Infinity];
    for (let t = 1; t <= reach; t++) {
      const gap = chosen.includes(t) ? -Infinity : squaredGap(parting, sorted, t);
      if (gap > widest + TIE) [best, widest] = [t, gap];
    }
    chosen.push(best);
  }
  return chosen;
}

/** Root mean square of the gap over the steps 1 … distance. */
export function rootMeanSquare(parting: Parting, labels: readonly number[], distance: number): number {
  const sorted = labels.toSorted((a, b) => a - b);
  let total = 0;
  for (let t = 1; t <= distance; t++) total += squaredGap(parting, sorted, t);
  return Math.sqrt(total / distance);
}

/** P(the last of k labels placed at random among 1 … R is z) = C(z − 1, k − 1)/C(R, k), for z = k … R. */
function lastLabel(k: number, reach: number): { z: number; chance: number }[] {
  const chances: { z: number; chance: number }[] = [];
  let chance = k / reach;
  for (let z = reach; z >= k; z--) {
    chances.push({ z, chance });
    chance *= (z - k) / (z - 1);
  }
  return chances;
}

/** Expected square of the gap at step t over all placings of k labels among 1 … reach. */
export function squaredGapAtRandom(parting: Parting, k: number, reach: number, t: number): number {
  if (k === 0) return squaredGap(parting, [], t);
  const past = lastLabel(k, reach).filter(({ z }) => z < t);
  const beyond = past.reduce(
    (total, { z, chance }) => total + chance * (headingGap(parting, z) * (t - z) ** 2 + parting.luck ** 2 * (t - z)),
    0,
  );
  return beyond + parting.luck ** 2 * bridged(k, reach, t);
}

/**
 * Σ over neighbours a < t < b of P(a and b are labels, none between)·(t − a)(b − t)/(b − a), with step 0 as a label. The
 * number of labels outside of a … b decides how many ways there are.
 */
function bridged(k: number, reach: number, t: number): number {
  let total = 0;
  for (let a = 0; a < t; a++)
    for (let b = t + 1; b <= reach; b++) {
      const [inner, others] = [b - a - 1, a === 0 ? k - 1 : k - 2];
      const free = reach - inner - (a === 0 ? 1 : 2);
      if (others < 0 || others > free) continue;
      total += (ratioOfWays(free, others, reach, k) * (t - a) * (b - t)) / (b - a);
    }
  return total;
}

const FACTORIALS = Array.from({ length: 41 }, () => 1);
for (let n = 1; n < FACTORIALS.length; n++) FACTORIALS[n] = FACTORIALS[n - 1]! * n;
const ways = (n: number, k: number): number => FACTORIALS[n]! / (FACTORIALS[k]! * FACTORIALS[n - k]!);
const ratioOfWays = (n: number, k: number, from: number, of: number): number => ways(n, k) / ways(from, of);

/**
 * The same root mean square over all placings of k labels among 1 … reach (0 < k ≤ reach ≤ distance), in closed form: the
 * bridges first, then what lies past the last label.
 */
export function rootMeanSquareAtRandom(parting: Parting, k: number, reach: number, distance: number): number {
  if (k === 0) return rootMeanSquare(parting, [], distance);
  const square = parting.luck ** 2;
  const bridges = (2 * (reach + 1) * (reach + 2)) / ((k + 1) * (k + 2)) - (reach + 1) / (k + 1) - 1;
  const beyond = lastLabel(k, reach).reduce((total, { z, chance }) => {
    const u = distance - z;
    const squares = (u * (u + 1) * (2 * u + 1)) / 6;
    return total + chance * (headingGap(parting, z) * squares + (square * u * (u + 1)) / 2);
  }, 0);
  return Math.sqrt(((k * square * bridges) / 6 + beyond) / distance);
}
