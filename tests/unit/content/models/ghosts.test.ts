import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsBetween, goalModel, keepSayings, sayings } from '../../../../content/models/ghosts/goals.ts';
import {
  CURTAIN,
  FESTIVAL,
  FOOD,
  FRIENDS,
  GHOSTS,
  holds,
  marginals,
  reward,
  STATES,
  SWEET,
  VARIABLES,
  WARM,
  worldModel,
} from '../../../../content/models/ghosts/world.ts';
import { bisect, dot, klNats, sum } from '../../../../src/models/lib/distributions.ts';
import { makeRng } from '../../../../src/models/lib/rng.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

const DRIVES = reward(1, 1);
const WORLD = worldModel(0.6);
const GOAL = goalModel(WORLD, DRIVES, 1.5);
const LATER = worldModel(0);
const REDERIVED = goalModel(LATER, DRIVES, 1.5);
const FOUR = [GHOSTS, FESTIVAL, FOOD, FRIENDS];

const units = fc.double({ min: 0, max: 1, noNaN: true });
const kept = (variables: readonly number[]) => keepSayings(LATER, sayings(GOAL.model, variables));

describe('the world-model', () => {
  it('is a distribution with the reference marginals', () => {
    expect(WORLD).toHaveLength(STATES);
    expectClose(sum(WORLD), 1, 1e-12);
    expectClose(marginals(WORLD), [0.3, 0.2, 0.426, 0.45, 0.313, 0.3975, 0.5], 1e-12);
    const both = WORLD.reduce((total, p, x) => (holds(x, SWEET) && holds(x, WARM) ? total + p : total), 0);
    expectClose(both, 0.1279375, 1e-12);
    expectPrinted(-Math.log2(both), 2.966, 3);
  });
});

describe('the goal-model', () => {
  it('has the reference marginals and size', () => {
    expectPrinted(
      marginals(GOAL.model).slice(0, 6),
      [0.3832565568, 0.2899542579, 0.639417682, 0.6585379784, 0.6764863399, 0.7518557845],
      10,
    );
    expectPrinted(GOAL.nats / Math.LN2, 0.761979009, 9);
  });

  it('is as far from the world-model as λ·E[r] − ln Z says', () => {
    fc.assert(
      fc.property(units, fc.double({ min: 0, max: 4, noNaN: true }), units, units, (belief, lambda, sweet, warm) => {
        const world = worldModel(belief);
        const goal = goalModel(world, reward(2 * sweet, 2 * warm), lambda);
        expectClose(sum(goal.model), 1, 1e-12);
        expectClose(goal.nats, klNats(goal.model, world), 1e-12);
        expect(goal.nats).toBeGreaterThanOrEqual(-1e-12);
        expectClose(marginals(goal.model)[CURTAIN]!, 0.5, 1e-12);
        if (belief === 0) expectClose(marginals(goal.model)[GHOSTS]!, 0.3, 1e-12);
      }),
    );
  });

  it('is nearer to the world-model than any other with its reward (Pythagoras)', () => {
    const rng = makeRng(2);
    for (let n = 0; n < 200; n++) {
      // A random model, tilted until its mean reward is that of the goal-model.
      const base = Float64Array.from(WORLD, (p) => p * Math.exp(rng.normal()));
      const total = sum(base);
      const random = base.map((p) => p / total);
      const lambda = bisect((l) => goalModel(random, DRIVES, l).reward - GOAL.reward, -30, 30);
      const other = goalModel(random, DRIVES, lambda).model;
      expectClose(klNats(other, WORLD), klNats(other, GOAL.model) + GOAL.nats, 1e-9);
      expect(klNats(other, WORLD)).toBeGreaterThan(GOAL.nats);
    }
  });

  it('moves each variable at first by its covariance with reward', () => {
    const mean = dot(WORLD, DRIVES);
    const shares = marginals(WORLD);
    VARIABLES.forEach((_, k) => {
      const joint = WORLD.reduce((total, p, x) => (holds(x, k) ? total + p * DRIVES[x]! : total), 0);
      const moved = (l: number) => marginals(goalModel(WORLD, DRIVES, l).model)[k]!;
      expectClose((moved(1e-5) - moved(-1e-5)) / 2e-5, joint - shares[k]! * mean, 1e-9);
    });
  });

  it('leaves ghosts alone for those who do not believe in them', () => {
    const ghosts = [0, 0.2, 0.4, 0.8, 1].map(
      (belief) => marginals(goalModel(worldModel(belief), DRIVES, 1.5).model)[GHOSTS]!,
    );
    expectClose(ghosts[0]!, 0.3, 1e-12);
    expectPrinted(ghosts, [0.3, 0.32673, 0.354463, 0.413172, 0.444276], 6);
  });

  it('is plain conditioning on full reward when the drives are strong', () => {
    const strong = goalModel(WORLD, DRIVES, 40);
    expectPrinted(strong.nats, 2.056213, 6);
    expectClose(strong.reward, 2, 1e-9);
  });
});

describe('a change of belief', () => {
  it('has the reference values for who derives anew', () => {
    expectPrinted(
      marginals(REDERIVED.model).slice(0, 6),
      [0.3, 0.3250119368, 0.7009700994, 0.671818179, 0.7096065235, 0.7581121129],
      10,
    );
    expectPrinted(REDERIVED.reward, 1.4677, 4);
  });

  it('has the reference values for who keeps sayings', () => {
    const four = kept(FOUR);
    expectPrinted(
      marginals(four).slice(0, 6),
      [0.3832565568, 0.2899542579, 0.639417682, 0.6585379784, 0.419708841, 0.5121958881],
      10,
    );
    expectPrinted([dot(four, DRIVES), bitsBetween(four, REDERIVED.model)], [0.9319, 0.5955], 4);
    const two = kept([GHOSTS, FESTIVAL]);
    expectPrinted(marginals(two).slice(4, 6), [0.357991, 0.422237], 6);
    expectPrinted([dot(two, DRIVES), bitsBetween(two, REDERIVED.model)], [0.7802, 0.7769], 4);
  });

  it('is overcome by access to the drives, not by more sayings', () => {
    const [six, drives] = [kept([...FOUR, SWEET, WARM]), kept([SWEET, WARM])];
    expectPrinted([marginals(six)[GHOSTS]!, bitsBetween(six, REDERIVED.model)], [0.3833, 0.0363], 4);
    expectPrinted([marginals(drives)[GHOSTS]!, dot(drives, DRIVES)], [0.3, 1.4283], 4);
    expectPrinted(bitsBetween(drives, REDERIVED.model), 0.0039, 4);
  });

  it('with one saying is a tilt', () => {
    const saying = { variable: FOOD, share: 0.6 };
    const fitted = keepSayings(LATER, [saying]);
    const food = Float64Array.from({ length: STATES }, (_, x) => (holds(x, FOOD) ? 1 : 0));
    const lambda = bisect((l) => goalModel(LATER, food, l).reward - 0.6, -10, 10);
    expectClose(fitted, goalModel(LATER, food, lambda).model, 1e-12);
  });

  it('keeps every saying, at every belief', () => {
    fc.assert(
      fc.property(units, units, fc.double({ min: 0, max: 4, noNaN: true }), (before, after, lambda) => {
        const goal = goalModel(worldModel(before), DRIVES, lambda);
        const model = keepSayings(worldModel(after), sayings(goal.model, [...FOUR, SWEET, WARM]));
        expectClose(sum(model), 1, 1e-9);
        expectClose(marginals(model).slice(0, 6), marginals(goal.model).slice(0, 6), 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});
