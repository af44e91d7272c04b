import { policyOf, startState, successOf, successRate, trainLong, type Moment } from './long-training.ts';
import { sampleGroup, silentGroup, type Group } from './group.ts';

export type GroupTransferParams = {
  bonus: number;
  tie: number;
  overlap: number;
  ordinarySteps: number;
  rlSteps: number;
  leash: number;
  cycles: number;
  size: number;
  seed: number;
};

export interface GroupTransferResult {
  params: GroupTransferParams;
  /** The first group of answers, from the base policy. */
  group: Group;
  /** Probability that such a group teaches nothing. */
  silent: number;
  course: readonly Moment[];
}

/** Share of the ruthless character in the base model. */
export const BASE_RUTHLESS = 0.05;

export function run(params: GroupTransferParams): GroupTransferResult {
  const training = { ...params, base: BASE_RUTHLESS, price: 0 };
  const policy = policyOf(startState(training), params.tie, new Float64Array(6));
  const success = successOf(params.bonus);
  return {
    params,
    group: sampleGroup(Array.from(policy, Math.log), success, params.size, params.seed),
    silent: silentGroup(successRate(policy, success), params.size),
    course: trainLong(training),
  };
}
