import { dot } from '#models/lib/distributions.ts';
import { bitsBetween, goalModel, keepSayings, sayings, type GoalModel } from './goals.ts';
import { FESTIVAL, FOOD, FRIENDS, GHOSTS, marginals, reward, SWEET, WARM, worldModel } from './world.ts';

export type Learner = 'rederive' | 'four' | 'two' | 'six' | 'drives';

export type GhostsParams = {
  lambda: number;
  belief: number;
  laterBelief: number;
  sweet: number;
  warm: number;
  learner: Learner;
};

/** A goal-model after the change of belief. */
export interface Later {
  learner: Learner;
  marginals: readonly number[];
  reward: number;
  /** KL from the one who re-derives, in bits. */
  bits: number;
}

export interface GhostsResult {
  params: GhostsParams;
  world: readonly number[];
  goal: GoalModel;
  goalMarginals: readonly number[];
  laterWorld: readonly number[];
  later: readonly Later[];
  /** Bits of the update against the strength of the drives. */
  sweep: readonly { lambda: number; bits: number; ghosts: number }[];
}

/** The variables whose share each kind of learner keeps; the first keeps the drives and their strength instead. */
const KEPT: Readonly<Record<Exclude<Learner, 'rederive'>, readonly number[]>> = {
  four: [GHOSTS, FESTIVAL, FOOD, FRIENDS],
  two: [GHOSTS, FESTIVAL],
  six: [GHOSTS, FESTIVAL, FOOD, FRIENDS, SWEET, WARM],
  drives: [SWEET, WARM],
};

const SHOWN: readonly Learner[] = ['rederive', 'four', 'two', 'six', 'drives'];
export const MOST_LAMBDA = 4;

export function run(params: GhostsParams): GhostsResult {
  const drives = reward(params.sweet, params.warm);
  const [before, after] = [worldModel(params.belief), worldModel(params.laterBelief)];
  const goal = goalModel(before, drives, params.lambda);
  const rederived = goalModel(after, drives, params.lambda).model;
  const models = SHOWN.map((learner) =>
    learner === 'rederive' ? rederived : keepSayings(after, sayings(goal.model, KEPT[learner])),
  );
  return {
    params,
    world: marginals(before),
    goal,
    goalMarginals: marginals(goal.model),
    laterWorld: marginals(after),
    later: models.map((model, i) => ({
      learner: SHOWN[i]!,
      marginals: marginals(model),
      reward: dot(model, drives),
      bits: bitsBetween(model, rederived),
    })),
    sweep: Array.from({ length: 41 }, (_, i) => {
      const swept = goalModel(before, drives, (i * MOST_LAMBDA) / 40);
      return { lambda: (i * MOST_LAMBDA) / 40, bits: swept.nats / Math.LN2, ghosts: marginals(swept.model)[GHOSTS]! };
    }),
  };
}
