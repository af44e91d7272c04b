import type { Point } from '#models/chart/spec.ts';
import { headingsOf, lessonSlope, squaredGap, type Headings, type Parting } from './heirs.ts';
import { chooseLabels, rootMeanSquare, rootMeanSquareAtRandom, squaredGapAtRandom } from './labels.ts';
import { followLabels, learn, liveOn, placeAtRandom } from './lives.ts';

export type Placing = 'chosen' | 'random';

export type SameLessonsParams = {
  peopleCarry: number;
  trainedCarry: number;
  lessons: number;
  luck: number;
  openness: number;
  labels: number;
  reach: number;
  placing: Placing;
  distance: number;
  bend: number;
  showing: number;
  ordinary: number;
  tolerance: number;
  seed: number;
};

export interface SameLessonsResult {
  params: SameLessonsParams;
  headings: Headings;
  /** Labels cannot lie past the distance looked at, nor be more than the steps within reach. */
  reach: number;
  labels: number;
  /** One life of each heir, the lessons included, and the labels on it. */
  people: readonly Point[];
  trained: readonly Point[];
  told: readonly Point[];
  /** Expected gap between the heirs (root mean square over lives) at every step from 0, and between two people. */
  gaps: readonly number[];
  betweenPeople: readonly number[];
  /** Root mean square of the gap over all steps past the lessons, by number of labels. */
  byLabels: readonly { labels: number; chosen: number; random: number }[];
}

export function run(params: SameLessonsParams): SameLessonsResult {
  const { luck, openness, distance, seed } = params;
  const headings = headingsOf(params);
  const parting: Parting = { difference: headings.people - headings.trained, luck, openness };
  const reach = Math.min(params.reach, distance);
  const labels = Math.min(params.labels, reach);
  const chosen = chooseLabels(parting, reach, reach);
  const placed =
    params.placing === 'random' ? placeAtRandom(labels, reach, seed) : chosen.slice(0, labels).sort((a, b) => a - b);
  const life = liveOn(headings.people, luck, distance, seed);
  const inside = learn(lessonSlope(params.lessons), headings);
  const onward = (course: readonly number[]): Point[] => course.map((y, t) => [t, y]);
  const steps = life.map((_, t) => t);
  const gapAt = (t: number): number =>
    params.placing === 'random' ? squaredGapAtRandom(parting, labels, reach, t) : squaredGap(parting, placed, t);
  return {
    params,
    headings,
    reach,
    labels,
    people: [...inside.people.slice(0, 1), ...onward(life)],
    trained: [...inside.trained.slice(0, 1), ...onward(followLabels(life, placed, headings.trained, parting))],
    told: placed.map((t) => [t, life[t]!]),
    gaps: steps.map((t) => Math.sqrt(gapAt(t))),
    betweenPeople: steps.map((t) => luck * Math.sqrt(2 * t)),
    byLabels: Array.from({ length: reach + 1 }, (_, k) => ({
      labels: k,
      chosen: rootMeanSquare(parting, chosen.slice(0, k), distance),
      random: rootMeanSquareAtRandom(parting, k, reach, distance),
    })),
  };
}

/** Root mean square of the gap with the labels and the placing that are set. */
export const gapOverall = ({ byLabels, labels, params }: SameLessonsResult): number =>
  byLabels[labels]![params.placing];

/** The least number of labels that keeps the root mean square within the tolerance, or null where none does. */
export const labelsNeeded = ({ byLabels, params }: SameLessonsResult, placing: Placing): number | null =>
  byLabels.find((one) => one[placing] <= params.tolerance)?.labels ?? null;
