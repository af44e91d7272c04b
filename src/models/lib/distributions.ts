/** Small functions on probabilities. "Bits" are base 2, "nats" base e. */

export const sum = (values: ArrayLike<number>): number => {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
};

export const mean = (values: ArrayLike<number>): number => sum(values) / values.length;

/** Σ aᵢ·bᵢ over two lists of one length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

/** The same proportions, with sum 1. */
export function normalise(weights: readonly number[]): number[] {
  const total = sum(weights);
  return weights.map((w) => w / total);
}

/** exp(lᵢ) / Σ exp(lⱼ), without overflow. */
export function softmax(logits: readonly number[]): number[] {
  const top = Math.max(...logits);
  return normalise(logits.map((l) => Math.exp(l - top)));
}

export const expit = (x: number): number => 1 / (1 + Math.exp(-x));
export const logit = (p: number): number => Math.log(p) - Math.log1p(-p);

const surprise = (p: number): number => (p > 0 ? -p * Math.log2(p) : 0);

/** Entropy in bits. */
export const entropyBits = (p: readonly number[]): number => p.reduce((total, x) => total + surprise(x), 0);

/** H₂(x), the entropy of a coin, in bits. */
export const binaryEntropy = (x: number): number => surprise(x) + surprise(1 - x);

/** KL(p‖q) in nats; infinite where p has mass that q lacks. */
export function klNats(p: ArrayLike<number>, q: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < p.length; i++) if (p[i]! > 0) total += p[i]! * Math.log(p[i]! / q[i]!);
  return total;
}

export const toBits = (nats: number): number => nats / Math.LN2;

/** The middle value; of an even number the upper of the two in the middle, so that a count stays a count. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** The q-quantile by linear interpolation between order statistics. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (at - Math.floor(at)) * (high - low);
}

/** A root of an increasing function between low and high, by bisection to the last bit. */
export function bisect(increasing: (x: number) => number, low: number, high: number): number {
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (increasing(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** n numbers from `from` to `to`, both included, evenly spaced. */
export const linspace = (from: number, to: number, n: number): number[] =>
  Array.from({ length: n }, (_, i) => (i === n - 1 ? to : from + ((to - from) * i) / (n - 1)));
