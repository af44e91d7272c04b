/** How two heirs of one upbringing read the same lessons, and how they were trained afterwards. */
export interface Upbringing {
  /** α: how much of what the lessons showed each heir takes to hold beyond them. */
  peopleCarry: number;
  trainedCarry: number;
  lessons: number;
  /** RL bends the trained heir's heading down by this much in each cycle. */
  bend: number;
  /** χ: the part of that which shows inside the lessons too. */
  showing: number;
  /** N: ordinary lessons in each cycle. */
  ordinary: number;
}

/** λ: the noise of a lesson over the doubt before it. */
const NOISE = 5;
export const CYCLES = 20;

/** ŝ: what n lessons of slope 1 teach both heirs alike. */
export const lessonSlope = (lessons: number): number => lessons / (lessons + NOISE);

/** What is left of a drift that shows, after each cycle has added 1 and N ordinary lessons have shrunk all of it by λ/(N + λ). */
function drifted(ordinary: number): number {
  const left = NOISE / (ordinary + NOISE);
  return ordinary === 0 ? CYCLES : (left * (1 - left ** CYCLES)) / (1 - left);
}

export interface Headings {
  /** Slope beyond the lessons, of people and of the trained heir. */
  people: number;
  trained: number;
  /** How far the trained heir's slope is off inside the lessons. */
  inside: number;
}

/** b_H = α_H·ŝ, b_A = α_A·ŝ − p[(1 − χ)C + χr(1 − r^C)/(1 − r)]. Inside, the part that shows is off by as much over α_A. */
export function headingsOf(upbringing: Upbringing): Headings {
  const { peopleCarry, trainedCarry, lessons, bend, showing, ordinary } = upbringing;
  const slope = lessonSlope(lessons);
  const shown = bend * showing * drifted(ordinary);
  return {
    people: peopleCarry * slope,
    trained: trainedCarry * slope - bend * (1 - showing) * CYCLES - shown,
    inside: shown / trainedCarry,
  };
}

/** What labels do: the heirs' difference in heading Δ, the luck v in each step, and the doubt ω that the second has of its heading. */
export interface Parting {
  difference: number;
  luck: number;
  openness: number;
}

/** g: how far the trained heir turns its heading to that of z labelled steps. */
export function turned({ luck, openness }: Parting, z: number): number {
  const open = openness ** 2 * z;
  return open === 0 ? 0 : open / (open + luck ** 2);
}

/** B_z = (1 − g)²Δ² + g²v²/z: expected square of the difference in heading past the last label z. */
export function headingGap(parting: Parting, z: number): number {
  if (z === 0) return parting.difference ** 2;
  const g = turned(parting, z);
  return (1 - g) ** 2 * parting.difference ** 2 + (g ** 2 * parting.luck ** 2) / z;
}

/**
 * Expected square of the gap at step t, where the first heir's course is known at the labels (in increasing order) and at 0:
 * v²(t − a)(b − t)/(b − a) between neighbours a and b, B_z·u² + v²u at u steps past the last label z.
 */
export function squaredGap(parting: Parting, labels: readonly number[], t: number): number {
  const last = labels.at(-1) ?? 0;
  if (t >= last) return headingGap(parting, last) * (t - last) ** 2 + parting.luck ** 2 * (t - last);
  const next = labels.findIndex((label) => label > t);
  const [a, b] = [labels[next - 1] ?? 0, labels[next]!];
  return (parting.luck ** 2 * (t - a) * (b - t)) / (b - a);
}
