import { bisect, expit, logit } from '#models/lib/distributions.ts';

/** The ways of working. Six circuits: without a trait and with it, times these. Index 3·trait + way. */
export const STRATEGIES = ['guess', 'careful', 'relentless'] as const;

export interface LongTraining {
  /** Share of the trait to which ordinary training pulls, and from which everything starts. */
  base: number;
  /** Extra success of the circuits with the trait. */
  bonus: number;
  /** What the trait costs in reward, whether the task succeeds or not. */
  price: number;
  /** How much more often the trait goes with the relentless way of working in the base policy, in logits. */
  tie: number;
  /** How far a step on tasks also moves the trait elsewhere, and the other way round: 0 to 1. */
  overlap: number;
  /** Weight of the KL term. */
  leash: number;
  rlSteps: number;
  ordinarySteps: number;
  cycles: number;
}

export const BASE_SUCCESS = [0.2, 0.5, 0.7] as const;
const BASE_STRATEGIES = [0, 0, -2] as const;
/** Learning rate of both kinds of step. */
export const RATE = 0.5;

export interface State {
  /** Logit of the trait on tasks, against its absence. */
  task: number;
  /** The same elsewhere. */
  elsewhere: number;
  /** Logits of the three ways of working. */
  strategies: Float64Array;
}

const clip = (x: number): number => Math.min(1, Math.max(0, x));

/** Success of each of the six circuits. */
export const successOf = (bonus: number): number[] => [...BASE_SUCCESS, ...BASE_SUCCESS.map((q) => clip(q + bonus))];

/** Fills `into` with the probabilities of the six circuits on tasks. */
export function policyOf({ task, strategies }: State, tie: number, into: Float64Array): Float64Array {
  let total = 0;
  for (let k = 0; k < 6; k++) {
    const z = k % 3;
    const extra = k < 3 ? 0 : task + (z === 2 ? tie : 0);
    into[k] = Math.exp(strategies[z]! + extra);
    total += into[k]!;
  }
  for (let k = 0; k < 6; k++) into[k]! /= total;
  return into;
}

export const traitShare = (policy: ArrayLike<number>): number => policy[3]! + policy[4]! + policy[5]!;

const startPolicy = (task: number, tie: number): Float64Array =>
  policyOf({ task, elsewhere: 0, strategies: Float64Array.from(BASE_STRATEGIES) }, tie, new Float64Array(6));

/** The base model: the trait has its base share both on tasks and elsewhere. */
export function startState({ tie, base }: Pick<LongTraining, 'tie' | 'base'>): State {
  const task = bisect((m) => traitShare(startPolicy(m, tie)) - base, -40, 40);
  return { task, elsewhere: logit(base), strategies: Float64Array.from(BASE_STRATEGIES) };
}

/** Mean success of a policy. */
export function successRate(policy: ArrayLike<number>, success: readonly number[]): number {
  let total = 0;
  for (let k = 0; k < 6; k++) total += policy[k]! * success[k]!;
  return total;
}

/** Mean and standard deviation of the reward, which is 1 for success less the price of the trait. */
function rewardOf(policy: ArrayLike<number>, success: readonly number[], price: number): { mean: number; sd: number } {
  let [mean, square] = [0, 0];
  for (let k = 0; k < 6; k++) {
    const cost = k < 3 ? 0 : price;
    mean += policy[k]! * (success[k]! - cost);
    square += policy[k]! * (success[k]! * (1 - 2 * cost) + cost * cost);
  }
  return { mean, sd: Math.sqrt(square - mean * mean) };
}

/**
 * One step of RL on tasks, as GRPO takes it on average in large groups: the trait moves by Cov(trait, reward)/σ, each way of
 * working likewise; the KL term as usually coded pulls by π_ref − π. The trait elsewhere is moved along by the overlap.
 * Changes the state in place; `policy` is its policy on tasks.
 */
export function rlStep(
  state: State,
  policy: Float64Array,
  reference: Float64Array,
  success: readonly number[],
  run: Pick<LongTraining, 'price' | 'overlap' | 'leash'>,
) {
  const { mean, sd } = rewardOf(policy, success, run.price);
  let gainTask = run.leash * (traitShare(reference) - traitShare(policy));
  for (let k = 3; k < 6; k++) gainTask += (policy[k]! * (success[k]! - run.price - mean)) / sd;
  for (let z = 0; z < 3; z++) {
    const [without, having] = [policy[z]!, policy[z + 3]!];
    const gain = (without * (success[z]! - mean) + having * (success[z + 3]! - run.price - mean)) / sd;
    state.strategies[z]! += RATE * (gain + run.leash * (reference[z]! + reference[z + 3]! - without - having));
  }
  state.task += RATE * gainTask;
  state.elsewhere += run.overlap * RATE * gainTask;
}

/** One step of ordinary training elsewhere: towards the base share there, and by the overlap on tasks too. */
export function ordinaryStep(state: State, { overlap, base }: Pick<LongTraining, 'overlap' | 'base'>): void {
  const pull = RATE * (base - expit(state.elsewhere));
  state.elsewhere += pull;
  state.task += overlap * pull;
}

export interface Moment {
  cycle: number;
  success: number;
  /** Share of the trait on tasks, and elsewhere. */
  onTasks: number;
  elsewhere: number;
  /** Probabilities of the six circuits on tasks. */
  policy: Float64Array;
}

/** The course of long training: cycles of RL steps, each followed by ordinary steps; one moment per cycle and the start. */
export function trainLong(run: LongTraining): Moment[] {
  const [state, success] = [startState(run), successOf(run.bonus)];
  const [policy, reference] = [new Float64Array(6), policyOf(state, run.tie, new Float64Array(6))];
  const momentAt = (cycle: number): Moment => {
    policyOf(state, run.tie, policy);
    return {
      cycle,
      success: successRate(policy, success),
      onTasks: traitShare(policy),
      elsewhere: expit(state.elsewhere),
      policy: policy.slice(),
    };
  };
  const moments = [momentAt(0)];
  for (let cycle = 1; cycle <= run.cycles; cycle++) {
    for (let n = 0; n < run.rlSteps; n++) rlStep(state, policyOf(state, run.tie, policy), reference, success, run);
    for (let n = 0; n < run.ordinarySteps; n++) ordinaryStep(state, run);
    moments.push(momentAt(cycle));
  }
  return moments;
}

/**
 * Where alternation settles when it reaches everything (overlap 1), only one way of working is left, and steps are
 * small: p(1 − p)·bonus/σ + c·(p₀ − p) = 0. c is ordinary steps per RL step, p₀ the base share.
 */
export function alternationEquilibrium(bonus: number, c: number, base: number): number {
  const success = BASE_SUCCESS[2];
  const pull = (p: number): number => {
    const mean = success + bonus * p;
    return c * (p - base) - (p * (1 - p) * bonus) / Math.sqrt(mean * (1 - mean));
  };
  return bisect(pull, 0, 1);
}
