import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CYCLES,
  headingsOf,
  lessonSlope,
  squaredGap,
  type Parting,
} from '../../../../content/models/same-lessons/heirs.ts';
import {
  chooseLabels,
  rootMeanSquare,
  rootMeanSquareAtRandom,
  squaredGapAtRandom,
} from '../../../../content/models/same-lessons/labels.ts';
import { followLabels, liveOn, placeAtRandom } from '../../../../content/models/same-lessons/lives.ts';
import { model as sameLessons } from '../../../../content/models/same-lessons/model.ts';
import { gapOverall, labelsNeeded, run, type SameLessonsParams } from '../../../../content/models/same-lessons/run.ts';
import { dot, mean } from '../../../../src/models/lib/distributions.ts';
import { settings } from '../../../../src/models/settings.ts';
import { expectClose, expectPrinted, expectRelative } from '../../models/close.ts';

const runAt = (given: Partial<SameLessonsParams>) => run(settings(sameLessons, given));
const preset = (id: string) => runAt(sameLessons.presets.find((one) => one.id === id)!.settings);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const partings = fc.record({ difference: number(-1, 1), luck: number(0.05, 2), openness: number(0, 1) });
const DEFAULTS: Parting = { difference: 0.4, luck: 0.5, openness: 0 };

/** Solves a·x = b by elimination. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i]!]);
  rows.forEach((_, i) => {
    const pivot = rows.findIndex(
      (row, j) => j >= i && Math.abs(row[i]!) === Math.max(...rows.slice(i).map((r) => Math.abs(r[i]!))),
    );
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    rows.forEach((row, j) => {
      if (j === i) return;
      const factor = row[i]! / rows[i]![i]!;
      row.forEach((x, c) => (row[c] = x - factor * rows[i]![c]!));
    });
  });
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}

/** All sets of k of the steps 1 … most. */
function subsets(k: number, most: number): number[][] {
  if (k === 0) return [[]];
  return most < k ? [] : [...subsets(k, most - 1), ...subsets(k - 1, most - 1).map((set) => [...set, most])];
}

describe('the gap between two heirs', () => {
  it.each([
    ['different', 8.3066238629, 5.0581617214],
    ['lived', 0, 0],
    ['people', 9.0862533533, 6.551213628],
    ['abstract', 2.3748684174, 1.6895561547],
    ['ahead', 3.5443617197, 1.9835784162],
    ['aimed', 0, 0.3027650354],
    ['nothing-there', 6.3047601065, 3.3802736576],
    ['rl', 8.3066238629, 5.0581617214],
    ['ordinary', 2.2383029286, 1.6212919231],
    ['half-shown', 4.6262836057, 2.917087053],
  ])('is that of the reference: %s', (id, last, overall) => {
    const result = preset(id);
    expectPrinted([result.gaps[20]!, gapOverall(result)], [last, overall], 10);
  });

  it('is never closed by lessons', () => {
    expectPrinted(
      [5, 20, 200].map((lessons) => runAt({ lessons }).gaps[20]!),
      [5.4772255751, 8.3066238629, 10.0090678697],
      10,
    );
  });

  it('is luck alone at first and bias alone in the end, with the change at v²/Δ²', () => {
    const early = squaredGap(DEFAULTS, [], 1.5625);
    expectClose(early, 2 * DEFAULTS.luck ** 2 * 1.5625, 1e-12);
    const { gaps, betweenPeople } = runAt({});
    expect(gaps[1]).toBeLessThan(betweenPeople[1]!);
    expect(gaps[2]).toBeGreaterThan(betweenPeople[2]!);
  });

  it('goes with n/(n + λ) where there is neither luck nor drift', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), number(0.1, 1.5), number(0.1, 1.5), (lessons, people, trained) => {
        const { gaps } = run({
          ...settings(sameLessons),
          luck: 0,
          lessons,
          peopleCarry: people,
          trainedCarry: trained,
        });
        expectClose(gaps[20]!, (20 * Math.abs(people - trained) * lessons) / (lessons + 5), 1e-9);
      }),
    );
  });

  it('is nothing where heirs take the same from lessons and have no luck', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(40), (labels, t) => {
        const none = { difference: 0, luck: 0, openness: 0.3 };
        expect(squaredGap(none, chooseLabels(none, 20, labels), t)).toBe(0);
      }),
    );
  });

  it('is what matrices say of a Gaussian process told the labels', () => {
    fc.assert(
      fc.property(
        partings,
        fc.subarray([1, 2, 3, 5, 8, 11], { maxLength: 4 }),
        fc.integer({ min: 1, max: 20 }),
        ({ difference, luck, openness }, labels, t) => {
          // The second heir's belief about the first's course less its own: a line of unknown slope and a random walk.
          const walk = (a: number, b: number) => luck ** 2 * Math.min(a, b);
          const believed = (a: number, b: number) => openness ** 2 * a * b + walk(a, b);
          const weights = solve(
            labels.map((a) => labels.map((b) => believed(a, b))),
            labels.map((a) => believed(a, t)),
          );
          // What is true: slope Δ, the same walk. Expected square of y(t) − Σ weights·y(label).
          const bias = difference * (t - dot(weights, labels));
          const variance =
            walk(t, t) -
            2 *
              dot(
                weights,
                labels.map((a) => walk(a, t)),
              ) +
            dot(
              weights,
              labels.map((a) =>
                dot(
                  weights,
                  labels.map((b) => walk(a, b)),
                ),
              ),
            );
          expectClose(squaredGap({ difference, luck, openness }, labels, t), bias ** 2 + variance, 1e-8);
        },
      ),
    );
  });

  it('beyond reach is least at ω = |Δ|, and never below what luck leaves', () => {
    const at = (openness: number) => run({ ...settings(sameLessons), labels: 4, reach: 5, openness }).gaps[20]!;
    expectPrinted(at(0.4), 3.5101892501, 10);
    expect(Math.min(at(0.39), at(0.41))).toBeGreaterThan(at(0.4));
    fc.assert(
      fc.property(partings, fc.integer({ min: 1, max: 20 }), ({ difference, luck, openness }, reach) => {
        const gap = Math.sqrt(squaredGap({ difference, luck, openness }, [reach], 20));
        expect(gap).toBeGreaterThanOrEqual(luck * Math.sqrt(20 - reach) - 1e-12);
      }),
    );
  });
});

describe('labels', () => {
  it('have the reference averages, chosen and at random', () => {
    const { byLabels } = runAt({});
    expectPrinted(
      [1, 2, 4].map((k) => byLabels[k]!.chosen),
      [0.9117291264, 0.6422616289, 0.4472135955],
      10,
    );
    expectPrinted(
      [1, 2, 4, 8].map((k) => byLabels[k]!.random),
      [2.5393158527, 1.6269142571, 0.9093587484, 0.4666428565],
      10,
    );
    expect([labelsNeeded(runAt({}), 'chosen'), labelsNeeded(runAt({}), 'random')]).toEqual([4, 8]);
    expect(labelsNeeded(runAt({ reach: 5 }), 'chosen')).toBeNull();
  });

  it('at random average over every placing', () => {
    fc.assert(
      fc.property(partings, fc.integer({ min: 1, max: 9 }), fc.nat(9), (parting, reach, most) => {
        const [k, distance] = [Math.min(most, reach), 12];
        const all = subsets(k, reach);
        for (const t of [1, 4, 9, 12])
          expectClose(
            squaredGapAtRandom(parting, k, reach, t),
            mean(all.map((labels) => squaredGap(parting, labels, t))),
            1e-9,
          );
        const squares = mean(all.map((labels) => rootMeanSquare(parting, labels, distance) ** 2));
        expectRelative(rootMeanSquareAtRandom(parting, k, reach, distance), Math.sqrt(squares), 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('are each chosen where the gap is widest, and no gap is ever widened by one', () => {
    fc.assert(
      fc.property(partings, fc.integer({ min: 1, max: 20 }), (parting, reach) => {
        const labels = chooseLabels(parting, reach, reach);
        expect([...labels].sort((a, b) => a - b)).toEqual(Array.from({ length: reach }, (_, i) => i + 1));
        labels.forEach((label, k) => {
          const before = labels.slice(0, k).sort((a, b) => a - b);
          for (let t = 1; t <= reach; t++)
            expect(squaredGap(parting, before, t)).toBeLessThanOrEqual(squaredGap(parting, before, label) + 1e-11);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('are met exactly by who is told them, with a straight course between', () => {
    const life = liveOn(0.8, 0.5, 20, 1);
    const course = followLabels(life, [3, 7], 0.4, { ...DEFAULTS, openness: 0.5 });
    expectClose([course[0]!, course[3]!, course[7]!], [0, life[3]!, life[7]!], 1e-12);
    expectClose(course[5]!, (life[3]! + life[7]!) / 2, 1e-12);
    expectClose(course[9]! - course[8]!, course[20]! - course[19]!, 1e-12);
  });

  it('placed at random are different steps within reach, every set as likely as any', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const key = placeAtRandom(2, 4, seed).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(['1,2', '1,3', '1,4', '2,3', '2,4', '3,4']);
    for (const n of counts.values()) expect(Math.abs(n - 1000)).toBeLessThan(4 * Math.sqrt(1000 * (5 / 6)));
  });
});

describe('a life', () => {
  it('is the reference one', () => {
    const life = liveOn(0.8, 0.5, 20, 1);
    expectPrinted([life[5]!, life[20]!], [2.7799404408, 14.8600458913], 10);
  });

  it('follows the lessons alike on both sides unless drift shows in them', () => {
    const inside = (given: Partial<SameLessonsParams>) => headingsOf(settings(sameLessons, given)).inside;
    expect([inside({}), inside({ bend: 0.02, showing: 0 })]).toEqual([0, 0]);
    const { people, trained } = runAt({});
    expect(trained[0]).toEqual(people[0]);
    expect(inside({ bend: 0.02 })).toBeGreaterThan(0);
  });

  it('leaves two people further apart than the heirs up to v²/Δ² steps', () => {
    const { gaps, betweenPeople } = runAt({ luck: 0.8 });
    expectClose(gaps[4]!, betweenPeople[4]!, 1e-12);
    expect(gaps[3]!).toBeLessThan(betweenPeople[3]!);
    expect(gaps[5]!).toBeGreaterThan(betweenPeople[5]!);
  });

  it('drifts and is drawn back as cycle after cycle of Bayes would have it', () => {
    const ranges = [number(-0.05, 0.05), number(0, 1), fc.nat(50), fc.nat(200), number(0.1, 1.5)] as const;
    fc.assert(
      fc.property(...ranges, (bend, showing, ordinary, lessons, carry) => {
        const given = { ...settings(sameLessons), bend, showing, ordinary, lessons, trainedCarry: carry };
        const learned = lessonSlope(lessons);
        // Precision of the doubt before ordinary lessons is λ = 5 lessons' worth, each time.
        let [slope, hidden] = [learned, 0];
        for (let cycle = 0; cycle < CYCLES; cycle++) {
          slope -= (showing * bend) / carry;
          hidden += (1 - showing) * bend;
          slope = (5 * slope + ordinary * learned) / (5 + ordinary);
        }
        const { trained, inside } = headingsOf(given);
        expectClose(trained, carry * slope - hidden, 1e-12);
        expectClose(inside, learned - slope, 1e-12);
      }),
    );
  });
});
