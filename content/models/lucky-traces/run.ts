import { sampleTraces, type Trace } from './sampling.ts';
import { select, selectFrozen, selectTrait, type Policy, type Selected, type Trait } from './selection.ts';

export type Mode = 'free' | 'ceiling' | 'frozen';

export type LuckyTracesParams = {
  mode: Mode;
  beta: number;
  share: number;
  humanMean: number;
  humanSd: number;
  freshMean: number;
  freshSd: number;
  ceiling: number;
  round: number;
  traitBeta: number;
  seed: number;
};

export interface Course {
  beta: number;
  free: Selected;
  ceiling: Selected;
  frozen: Selected;
}

export interface LuckyTracesResult {
  params: LuckyTracesParams;
  policy: Policy;
  selected: Selected;
  /** All three modes from no selection to the most. */
  course: readonly Course[];
  traces: readonly Trace[];
  traits: readonly { trait: Trait; after: number }[];
}

/** Invented: how common each trait is in a trace, and how much quality it adds. */
export const TRAITS: readonly Trait[] = [
  { name: 'focused', share: 0.4, effect: 8 },
  { name: 'scheming', share: 0.05, effect: 0 },
  { name: 'kind', share: 0.6, effect: 0 },
  { name: 'distracted', share: 0.5, effect: -8 },
];

const MOST_SELECTION = 0.3;
const TRACES = 64;

export function policyOf(params: LuckyTracesParams): Policy {
  return {
    share: params.share,
    human: { mean: params.humanMean, sd: params.humanSd },
    fresh: { mean: params.freshMean, sd: params.freshSd },
    ceiling: Infinity,
  };
}

function allModes(params: LuckyTracesParams, policy: Policy, beta: number): Course {
  const rounds = Math.round(beta / params.round);
  return {
    beta,
    free: select(policy, beta),
    ceiling: select({ ...policy, ceiling: params.ceiling }, beta),
    frozen: selectFrozen(policy, params.round, rounds),
  };
}

export function run(params: LuckyTracesParams): LuckyTracesResult {
  const policy = policyOf(params);
  const most = Math.round(MOST_SELECTION / params.round);
  const course = Array.from({ length: most + 1 }, (_, n) => allModes(params, policy, n * params.round));
  return {
    params,
    policy,
    selected: allModes(params, policy, params.beta)[params.mode],
    course,
    traces: sampleTraces(policy, TRACES, params.seed),
    traits: TRAITS.map((trait) => ({ trait, after: selectTrait(trait, params.traitBeta) })),
  };
}
