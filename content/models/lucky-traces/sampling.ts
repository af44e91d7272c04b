import { mean } from '#models/lib/distributions.ts';
import { makeRng } from '#models/lib/rng.ts';
import { responsibility, type Policy } from './selection.ts';

export interface Trace {
  quality: number;
  /** How surely human-like circuits wrote it. */
  human: number;
}

/** Traces drawn from a policy without its ceiling: one uniform for the kind of circuit, then one normal. */
export function sampleTraces(policy: Policy, n: number, seed: number): Trace[] {
  const rng = makeRng(seed);
  return Array.from({ length: n }, () => {
    const part = rng.uniform() < policy.share ? policy.human : policy.fresh;
    const quality = part.mean + part.sd * rng.normal();
    return { quality, human: responsibility(policy, quality) };
  });
}

/** Mean and standard deviation of quality in a group, and the covariance of its advantage with γ. */
export function groupStatistics(traces: readonly Trace[]): { mean: number; sd: number; covariance: number } {
  const centre = mean(traces.map(({ quality }) => quality));
  const sd = Math.sqrt(mean(traces.map(({ quality }) => (quality - centre) ** 2)));
  return { mean: centre, sd, covariance: mean(traces.map(({ quality, human }) => ((quality - centre) / sd) * human)) };
}
