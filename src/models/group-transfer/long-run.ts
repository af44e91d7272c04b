import { bisect, expit, logit } from '../lib/distributions.ts';

/** The six circuits: two characters times three ways of working. Index 3·character + strategy. */
export const STRATEGIES = ['guess', 'careful', 'relentless'] as const;

export interface LongRun {
  /** Extra success of the ruthless character. */
  bonus: number;
  /** How much more often the ruthless character is relentless in the base policy, in logits. */
  tie: number;
  /** How far a step on tasks also moves the character in chat, and the other way round: 0 to 1. */
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
/** Share of the ruthless character to which ordinary training pulls, and from which everything starts. */
export const BASE_RUTHLESS = 0.05;

export interface State {
  /** Logit of the ruthless character on tasks, over the kind one. */
  task: number;
  /** The same in chat. */
  chat: number;
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

export const ruthlessShare = (policy: ArrayLike<number>): number => policy[3]! + policy[4]! + policy[5]!;

const startPolicy = (task: number, tie: number): Float64Array =>
  policyOf({ task, chat: 0, strategies: Float64Array.from(BASE_STRATEGIES) }, tie, new Float64Array(6));

/** The base model: the ruthless character has its base share both on tasks and in chat. */
export function startState(tie: number): State {
  const task = bisect((m) => ruthlessShare(startPolicy(m, tie)) - BASE_RUTHLESS, -40, 40);
  return { task, chat: logit(BASE_RUTHLESS), strategies: Float64Array.from(BASE_STRATEGIES) };
}

/** Mean success of a policy. */
export function successRate(policy: ArrayLike<number>, success: readonly number[]): number {
  let total = 0;
  for (let k = 0; k < 6; k++) total += policy[k]! * success[k]!;
  return total;
}

/**
 * One step of RL on tasks, as GRPO takes it on average in large groups: the character moves by Cov(ruthless, success)/σ,
 * each way of working likewise; the KL term as usually coded pulls by π_ref − π. Chat is moved along by the overlap.
 * Changes the state in place; `policy` is its policy on tasks.
 */
export function rlStep(
  state: State,
  policy: Float64Array,
  reference: Float64Array,
  success: readonly number[],
  run: LongRun,
) {
  const mean = successRate(policy, success);
  const scale = 1 / Math.sqrt(mean * (1 - mean));
  let gainTask = run.leash * (ruthlessShare(reference) - ruthlessShare(policy));
  for (let k = 3; k < 6; k++) gainTask += scale * policy[k]! * (success[k]! - mean);
  for (let z = 0; z < 3; z++) {
    const [kind, hard] = [policy[z]!, policy[z + 3]!];
    const gain = scale * (kind * (success[z]! - mean) + hard * (success[z + 3]! - mean));
    state.strategies[z]! += RATE * (gain + run.leash * (reference[z]! + reference[z + 3]! - kind - hard));
  }
  state.task += RATE * gainTask;
  state.chat += run.overlap * RATE * gainTask;
}

/** One step of ordinary training in chat: towards the base share there, and by the overlap on tasks too. */
export function ordinaryStep(state: State, overlap: number, rate: number = RATE): void {
  const pull = rate * (BASE_RUTHLESS - expit(state.chat));
  state.chat += pull;
  state.task += overlap * pull;
}

export interface Moment {
  cycle: number;
  success: number;
  ruthlessOnTasks: number;
  ruthlessInChat: number;
}

/** The course of long training: cycles of RL steps, each followed by ordinary steps; one moment per cycle and the start. */
export function trainLong(run: LongRun): Moment[] {
  const [state, success] = [startState(run.tie), successOf(run.bonus)];
  const [policy, reference] = [new Float64Array(6), policyOf(state, run.tie, new Float64Array(6))];
  const moments: Moment[] = [];
  const record = (cycle: number) => {
    policyOf(state, run.tie, policy);
    const [ruthlessOnTasks, ruthlessInChat] = [ruthlessShare(policy), expit(state.chat)];
    moments.push({ cycle, success: successRate(policy, success), ruthlessOnTasks, ruthlessInChat });
  };
  record(0);
  for (let cycle = 1; cycle <= run.cycles; cycle++) {
    for (let n = 0; n < run.rlSteps; n++) rlStep(state, policyOf(state, run.tie, policy), reference, success, run);
    for (let n = 0; n < run.ordinarySteps; n++) ordinaryStep(state, run.overlap);
    record(cycle);
  }
  return moments;
}

/**
 * Where alternation settles when it reaches everything (overlap 1), only one way of working is left, and steps are
 * small: p(1 − p)·bonus/σ + c·(p₀ − p) = 0. c is ordinary steps per RL step.
 */
export function alternationEquilibrium(bonus: number, c: number): number {
  const base = BASE_SUCCESS[2];
  const pull = (p: number): number => {
    const mean = base + bonus * p;
    return c * (p - BASE_RUTHLESS) - (p * (1 - p) * bonus) / Math.sqrt(mean * (1 - mean));
  };
  return bisect(pull, 0, 1);
}
