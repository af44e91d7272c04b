import type { Point } from '#models/chart/spec.ts';
import { makeRng } from '#models/lib/rng.ts';
import { turned, type Headings, type Parting } from './heirs.ts';

/** Steps of the lessons that are drawn, before step 0. */
export const LESSONS_SHOWN = 8;

/** One life of the first heir beyond the lessons: y(t) = b_H·t + v·(ξ₁ + … + ξ_t), from y(0) = 0. */
export function liveOn(heading: number, luck: number, distance: number, seed: number): number[] {
  const rng = makeRng(seed);
  const course = [0];
  for (let t = 1; t <= distance; t++) course.push(course[t - 1]! + heading + luck * rng.normal());
  return course;
}

/** k of the steps 1 … reach, drawn at random, in increasing order. */
export function placeAtRandom(k: number, reach: number, seed: number): number[] {
  const rng = makeRng(seed);
  const left = Array.from({ length: reach }, (_, i) => i + 1);
  const drawn = Array.from({ length: k }, () => left.splice(Math.floor(rng.uniform() * left.length), 1)[0]!);
  return drawn.sort((a, b) => a - b);
}

/** What the second heir expects, told the first one's course at the labels: straight between them, then by its own heading. */
export function followLabels(
  life: readonly number[],
  labels: readonly number[],
  heading: number,
  parting: Parting,
): number[] {
  const last = labels.at(-1) ?? 0;
  const g = turned(parting, last);
  const onward = last === 0 ? heading : (1 - g) * heading + (g * life[last]!) / last;
  const known = [0, ...labels];
  return life.map((_, t) => {
    if (t >= last) return life[last]! + onward * (t - last);
    const i = known.findIndex((step) => step > t);
    const [a, b] = [known[i - 1]!, known[i]!];
    return life[a]! + ((life[b]! - life[a]!) * (t - a)) / (b - a);
  });
}

/** Both heirs' courses within the lessons, up to step 0. */
export function learn(slope: number, { inside }: Headings): { people: Point[]; trained: Point[] } {
  const steps = [-LESSONS_SHOWN, 0];
  return { people: steps.map((t) => [t, slope * t]), trained: steps.map((t) => [t, (slope - inside) * t]) };
}
