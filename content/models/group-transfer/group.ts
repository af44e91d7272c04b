import { softmax, sum } from '#models/lib/distributions.ts';
import { makeRng } from '#models/lib/rng.ts';

/** Â of each answer: its reward against the others of its group, in population standard deviations; 0 in a silent group. */
export function advantages(rewards: readonly number[]): number[] {
  const centre = sum(rewards) / rewards.length;
  const variance = rewards.reduce((total, r) => total + (r - centre) ** 2, 0) / rewards.length;
  const sd = Math.sqrt(variance);
  return rewards.map((r) => (sd > 0 ? (r - centre) / sd : 0));
}

/**
 * The transfer of one GRPO step at the sampling policy, in logits: circuit k gains a G-th of the advantages of the
 * answers that used it. Because advantages sum to zero, so does the ledger.
 */
export function ledger(circuits: readonly number[], given: readonly number[], kinds: number): number[] {
  const gains = Array<number>(kinds).fill(0);
  circuits.forEach((k, i) => (gains[k]! += given[i]! / circuits.length));
  return gains;
}

export interface Group {
  circuits: number[];
  rewards: number[];
  advantages: number[];
  ledger: number[];
}

/** G answers: for each one uniform chooses the circuit and one the reward, which is 1 with that circuit's success. */
export function sampleGroup(logits: readonly number[], success: readonly number[], size: number, seed: number): Group {
  const [rng, policy] = [makeRng(seed), softmax(logits)];
  const [circuits, rewards]: [number[], number[]] = [[], []];
  for (let i = 0; i < size; i++) {
    const k = rng.pick(policy);
    circuits.push(k);
    rewards.push(rng.uniform() < success[k]! ? 1 : 0);
  }
  const given = advantages(rewards);
  return { circuits, rewards, advantages: given, ledger: ledger(circuits, given, logits.length) };
}

/** Probability that all rewards of a group are alike, so that nothing is learned from it. */
export const silentGroup = (p: number, size: number): number => p ** size + (1 - p) ** size;

/** Probabilities of 0 … n successes. */
function binomial(n: number, p: number): number[] {
  let odds = [1];
  for (let i = 0; i < n; i++) {
    odds = Array.from({ length: i + 2 }, (_, s) => (odds[s] ?? 0) * (1 - p) + (odds[s - 1] ?? 0) * p);
  }
  return odds;
}

/** The expected ledger at a finite group size: E Δℓₖ = πₖ(sₖU − (1 − sₖ)D). */
export function expectedLedger(logits: readonly number[], success: readonly number[], size: number): number[] {
  const policy = softmax(logits);
  const p = policy.reduce((total, x, k) => total + x * success[k]!, 0);
  const others = binomial(size - 1, p);
  const gain = others.reduce((total, x, s) => total + x * Math.sqrt((size - 1 - s) / (s + 1)), 0);
  const loss = others.reduce((total, x, s) => total + x * Math.sqrt(s / (size - s)), 0);
  return policy.map((x, k) => x * (success[k]! * gain - (1 - success[k]!) * loss));
}
