import { sampleGroup, silentGroup, type Group } from './group.ts';
import { policyOf, startState, successOf, successRate, trainLong, type Moment } from './long-run.ts';

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

export function run(params: GroupTransferParams): GroupTransferResult {
  const policy = policyOf(startState(params.tie), params.tie, new Float64Array(6));
  const success = successOf(params.bonus);
  return {
    params,
    group: sampleGroup(Array.from(policy, Math.log), success, params.size, params.seed),
    silent: silentGroup(successRate(policy, success), params.size),
    course: trainLong(params),
  };
}
