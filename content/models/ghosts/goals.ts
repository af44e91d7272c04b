import { dot, klNats } from '#models/lib/distributions.ts';
import { holds, marginals } from './world.ts';

export interface GoalModel {
  model: Float64Array;
  /** Mean reward in it. */
  reward: number;
  /** KL from the world-model, in nats. */
  nats: number;
}

/**
 * The goal-model: the world-model with the least change (least KL) that raises mean reward so far. It is the
 * exponential tilt Q(x) = P(x)·e^{λr(x)}/Z, with KL = λ·E[r] − ln Z.
 */
export function goalModel(world: Float64Array, reward: Float64Array, lambda: number): GoalModel {
  const model = world.map((p, x) => p * Math.exp(lambda * reward[x]!));
  const z = model.reduce((a, b) => a + b);
  for (let x = 0; x < model.length; x++) model[x]! /= z;
  const mean = dot(model, reward);
  return { model, reward: mean, nats: lambda * mean - Math.log(z) };
}

/** A saying: a variable, and the share of the time for which it is to hold. */
export interface Saying {
  variable: number;
  share: number;
}

/** The marginals that a goal-model gives to some variables: what its owner would say that they want. */
export function sayings(model: Float64Array, variables: readonly number[]): Saying[] {
  const shares = marginals(model);
  return variables.map((variable) => ({ variable, share: shares[variable]! }));
}

/** Rescales the states so that one saying holds; returns how far off it was. */
function impose(model: Float64Array, { variable, share }: Saying): number {
  let now = 0;
  for (let x = 0; x < model.length; x++) if (holds(x, variable)) now += model[x]!;
  const [up, down] = [share / now, (1 - share) / (1 - now)];
  for (let x = 0; x < model.length; x++) model[x]! *= holds(x, variable) ? up : down;
  return Math.abs(now - share);
}

/** The least change (least KL) of a world-model in which all sayings hold, by iterative proportional fitting. */
export function keepSayings(world: Float64Array, kept: readonly Saying[]): Float64Array {
  const model = world.slice();
  for (let round = 0; round < 1000; round++) {
    const off = kept.reduce((most, saying) => Math.max(most, impose(model, saying)), 0);
    if (off < 1e-14) break;
  }
  return model;
}

/** KL(a‖b) in bits. */
export const bitsBetween = (a: Float64Array, b: Float64Array): number => klNats(a, b) / Math.LN2;
