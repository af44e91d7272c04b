import { silentGroup } from '../group-transfer/group.ts';
import { RATE, successOf, trainLong, type Moment } from '../group-transfer/long-training.ts';
import { leadOf, luckOfFirstStep, splitRise, type Rise } from './declaring.ts';

export type DeclaredMotiveParams = {
  tie: number;
  price: number;
  base: number;
  overlap: number;
  ordinarySteps: number;
  rlSteps: number;
  leash: number;
  cycles: number;
  size: number;
};

export interface DeclaredMotiveResult {
  params: DeclaredMotiveParams;
  course: readonly (Moment & { lead: number })[];
  rise: Rise;
  /** How far luck alone moves the logit of declaring in the first step. */
  luck: number;
}

export function run(params: DeclaredMotiveParams): DeclaredMotiveResult {
  const success = successOf(0);
  const course = trainLong({ ...params, bonus: 0 }).map((moment) => ({ ...moment, lead: leadOf(moment, success) }));
  const [first, last] = [course[0]!, course.at(-1)!];
  const silent = silentGroup(first.success, params.size);
  return {
    params,
    course,
    rise: splitRise(first, last),
    luck: luckOfFirstStep(params.base, silent, params.size, RATE),
  };
}
