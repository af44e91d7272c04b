import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, KICK, type Answer } from '../../../../content/models/coffee/answers.ts';
import {
  appearance,
  bestOf,
  ranking,
  reinforce,
  score,
  selectionBound,
  suggest,
} from '../../../../content/models/coffee/choice.ts';
import { bestOfDistinct, distinctSets, suggestedDistinct } from '../../../../content/models/coffee/distinct.ts';
import { bisect, klNats, sum } from '../../../../src/models/lib/distributions.ts';
import { makeRng } from '../../../../src/models/lib/rng.ts';
import { expectClose, expectPrinted, expectRelative } from '../../models/close.ts';

const GUARDED = ranking(score(0.8));
const UNGUARDED = ranking(score(0));
const guards = fc.double({ min: 0, max: 6, noNaN: true });
const weights = fc.double({ min: 0, max: 2, noNaN: true });

describe('suggestion and selection', () => {
  it('give distributions, whatever is guarded and however long one thinks', () => {
    fc.assert(
      fc.property(
        guards,
        weights,
        fc.integer({ min: 1, max: 1024 }),
        fc.integer({ min: 1, max: 8 }),
        (g, s, n, few) => {
          const [p, order] = [suggest(g), ranking(score(s))];
          expectClose(sum(bestOf(n, p, order)), 1, 1e-12);
          expectClose(sum(bestOfDistinct(few, p, order)), 1, 1e-12);
          bestOf(n, p, order).forEach((x) => expect(x).toBeGreaterThanOrEqual(0));
        },
      ),
    );
  });

  it('choose the best of n by enumeration of three suggestions', () => {
    const p = suggest(1);
    const expected = Array<number>(8).fill(0);
    for (let a = 0; a < 8; a++)
      for (let b = 0; b < 8; b++)
        for (let c = 0; c < 8; c++) {
          const best = GUARDED.findLast((i) => i === a || i === b || i === c)!;
          expected[best]! += p[a]! * p[b]! * p[c]!;
        }
    expectClose(bestOf(3, p, GUARDED), expected, 1e-12);
  });

  it('break ties by the lower harm, then by the order of the list', () => {
    const answers: Answer[] = [
      { name: 'a', p: 0.3, value: 0.5, harm: 0.2 },
      { name: 'b', p: 0.3, value: 0.5 + 1e-12, harm: 0.1 },
      { name: 'c', p: 0.4, value: 0.5, harm: 0.1 },
    ];
    expect(ranking([0.5, 0.5 + 1e-12, 0.5], answers)).toEqual([0, 2, 1]);
  });

  it('change the best answer at sharp thresholds of the guard', () => {
    const best = (s: number) => ANSWERS[ranking(score(s)).at(-1)!]!.name;
    const thresholds: [number, string, string][] = [
      [0.08 / 0.7, 'kick', 'step over'],
      [0.09 / 0.25, 'step over', 'lift gently aside'],
      [0.6, 'lift gently aside', 'walk around'],
    ];
    expectPrinted(
      thresholds.map(([s]) => s),
      [0.114286, 0.36, 0.6],
      6,
    );
    thresholds.forEach(([s, before, after]) => expect([best(s - 0.001), best(s + 0.001)]).toEqual([before, after]));
    expect(best(2)).toBe('walk around');
  });

  it('agree with drawing, with repeats and without', () => {
    const [p, draws, n] = [suggest(0), 200_000, 4];
    const rng = makeRng(1);
    const [withRepeats, distinct] = [Array<number>(8).fill(0), Array<number>(8).fill(0)];
    for (let k = 0; k < draws; k++) {
      const seen = new Set<number>();
      const some = [rng.pick(p), rng.pick(p), rng.pick(p), rng.pick(p)];
      withRepeats[GUARDED.findLast((i) => some.includes(i))!]!++;
      while (seen.size < n) seen.add(rng.pick(p));
      distinct[GUARDED.findLast((i) => seen.has(i))!]!++;
    }
    const check = (counts: readonly number[], exact: readonly number[]) =>
      exact.forEach((x, i) =>
        expect(Math.abs(counts[i]! - draws * x)).toBeLessThanOrEqual(4 * Math.sqrt(draws * x * (1 - x)) + 1),
      );
    check(withRepeats, bestOf(n, p, GUARDED));
    check(distinct, bestOfDistinct(n, p, GUARDED));
  });
});

describe('suggestions without repeats', () => {
  it('are all ordered quadruples, added up', () => {
    const p = suggest(0);
    const sets = distinctSets(4, p);
    const expected = new Float64Array(256);
    const walk = (chosen: readonly number[], probability: number, left: number) => {
      if (chosen.length === 4) return void (expected[chosen.reduce((set, a) => set | (1 << a), 0)]! += probability);
      p.forEach((x, a) => !chosen.includes(a) && walk([...chosen, a], (probability * x) / left, left - x));
    };
    walk([], 1, 1);
    expectClose(sets, expected, 1e-12);
    expectPrinted(suggestedDistinct(4, p, KICK), 0.032796841, 9);
    expectPrinted(appearance(p[KICK]!, 4), 0.01985, 6);
  });

  it('of all eight answers choose the best', () => {
    expectClose(bestOfDistinct(8, suggest(0), GUARDED)[GUARDED.at(-1)!]!, 1, 1e-12);
  });
});

describe('selection in training', () => {
  it('moves a policy no further than best-of-N can, and a rare outcome no nearer than a bit for each bit', () => {
    const p = suggest(0);
    const klOf = (n: number) => klNats(bestOf(n, p, UNGUARDED), p);
    expectPrinted([klOf(4), klOf(16), klOf(256)], [0.591972, 1.748583, 4.019397], 6);
    expectPrinted([4, 16, 256].map(selectionBound), [0.636294, 1.835089, 4.549084], 6);
    fc.assert(
      fc.property(guards, weights, weights, fc.double({ min: 0, max: 20, noNaN: true }), (g, s, weight, bits) => {
        const policy = bestOf(8, suggest(g), ranking(score(s)));
        const trained = reinforce(bits, weight, policy);
        const [n, rare, now] = [2 ** bits, policy[KICK]!, trained[KICK]!];
        const spent = klNats(trained, policy);
        expect(spent).toBeLessThanOrEqual(selectionBound(n) + 1e-9);
        expect(now).toBeLessThanOrEqual(appearance(rare, n) * (1 + 1e-9));
        expect(appearance(rare, n)).toBeLessThanOrEqual(n * rare * (1 + 1e-9));
        // Looking at the kick alone loses information.
        expect(klNats([now, 1 - now], [rare, 1 - rare])).toBeLessThanOrEqual(spent + 1e-9);
      }),
    );
    expectClose(klOf(1), 0, 1e-12);
  });

  it('reaches the bound when no two answers tie', () => {
    const [atoms, flat] = [Array.from({ length: 100_000 }, (_, i) => i), Array<number>(100_000).fill(1e-5)];
    const kls = [2, 8, 64].map((n) => klNats(bestOf(n, flat, atoms), flat));
    expectClose(kls, [0.19314718, 1.20444154, 3.17450807], 1e-4);
    expectClose(kls, [2, 8, 64].map(selectionBound), 1e-4);
  });

  it('composes: the best of n bests of m is the best of nm', () => {
    fc.assert(
      fc.property(guards, weights, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (g, s, n, m) => {
        const [p, order] = [suggest(g), ranking(score(s))];
        expectClose(bestOf(n, bestOf(m, p, order), order), bestOf(n * m, p, order), 1e-12);
      }),
    );
  });

  it('amplifies, delays or kills the kick by the weight of harm in its reward', () => {
    const chosen = bestOf(8, suggest(3), GUARDED);
    const kick = (weight: number, bits: number) => reinforce(bits, weight, chosen)[KICK]!;
    for (const bits of [4, 12, 20]) expectRelative(kick(0.11, bits), kick(0, bits), 1e-12);
    const course = Array.from({ length: 81 }, (_, i) => kick(0.12, i / 4));
    expectPrinted(kick(0.12, 8) * 1e8, 1.2, 1);
    expect(Math.max(...course)).toBeGreaterThan(kick(0.12, 0));
    expect(course.at(-1)).toBeLessThan(1e-12);
    expect(kick(0.2, 1)).toBeLessThan(kick(0.2, 0));
  });
});

describe('reference values', () => {
  it('of the kick, suggested and chosen', () => {
    const [g3, g0] = [suggest(3), suggest(0)];
    expectPrinted(g3[KICK]! * 1e4, 2.66970254, 8);
    expectPrinted(-Math.log2(g3[KICK]!), 11.871033, 6);
    const chosen = (p: readonly number[], order: readonly number[], ns: number[]) =>
      ns.map((n) => bestOf(n, p, order)[KICK]!);
    expectPrinted(chosen(g3, UNGUARDED, [1, 16, 256]), [2.67e-4, 4.26e-3, 6.61e-2], 4);
    expectRelative(chosen(g3, UNGUARDED, [1, 16, 256]), [2.67e-4, 4.26e-3, 6.61e-2], 2e-3);
    expectRelative(chosen(g0, UNGUARDED, [1, 16, 256]), [5e-3, 7.71e-2, 7.23e-1], 1e-3);
    expectRelative(chosen(g0, GUARDED, [4, 16]), [1.12e-5, 4.61e-18], 4e-3);
  });

  it('of the choice at the defaults', () => {
    const chosen = bestOf(8, suggest(3), GUARDED);
    expectRelative(
      chosen,
      [0.9734416788, 6.65798e-5, 0.0037340375, 0.0208221075, 2.9358e-9, 0.0019265059, 9.0876e-6, 7.388402e-11],
      1e-5,
    );
    expectPrinted(
      [chosen[0]!, chosen[2]!, chosen[3]!, chosen[5]!],
      [0.9734416788, 0.0037340375, 0.0208221075, 0.0019265059],
      10,
    );
  });

  it('of training that sees only the coffee', () => {
    const p = suggest(3);
    const trained = [4, 8, 12, 16].map((bits) => reinforce(bits, 0, p)[KICK]!);
    expectPrinted(trained, [0.004262982, 0.066069738, 0.665010521, 0.999999975], 9);
    const half = (policy: readonly number[]) => bisect((bits) => reinforce(bits, 0, policy)[KICK]! - 0.5, 0, 60);
    expectPrinted(half(p), 11.342074, 6);
    expectPrinted(half(bestOf(8, p, GUARDED)), 33.127, 3);
  });
});
