import { makeRng } from '../lib/rng.ts';

/** One loop: a sense x = o + d is kept at its reference r by an output o, against a disturbance d. */
export interface Loop {
  reference: number;
  disturbance: number;
  /** G, how strongly an error drives the output. */
  gain: number;
  /** τ: how slowly the output follows. */
  slowness: number;
  /** Standard deviation of the noise in the sense. */
  noise: number;
  /** How much of a surprise the estimate takes over, 0 to 1. */
  trust: number;
  /** Variance by which the disturbance drifts, per step. */
  drift: number;
}

export interface Sample {
  time: number;
  /** What is so, what is sensed, what is estimated, what is done. */
  state: number;
  sensed: number;
  estimate: number;
  output: number;
}

/** The share of a surprise that a steady Kalman filter takes over: K = P/(P + R), P = (q + √(q² + 4qR))/2. */
export function kalmanGain(drift: number, noiseVariance: number): number {
  const p = (drift + Math.sqrt(drift ** 2 + 4 * drift * noiseVariance)) / 2;
  return p === 0 ? 0 : p / (p + noiseVariance);
}

/**
 * The loop in time. Upwards: the estimate expects its own output's effect and corrects itself by a share of what still
 * surprises it. Downwards: the output leaks, and follows the gain times the error.
 */
export function runLoop(loop: Loop, steps: number, dt: number, seed: number): Sample[] {
  const rng = makeRng(seed);
  let [output, estimate, disturbance, lastOutput] = [0, 0, loop.disturbance, 0];
  const samples: Sample[] = [];
  for (let n = 0; n < steps; n++) {
    disturbance += Math.sqrt(loop.drift) * rng.normal();
    const state = output + disturbance;
    const sensed = state + loop.noise * rng.normal();
    const expected = estimate + output - lastOutput;
    estimate = expected + loop.trust * (sensed - expected);
    samples.push({ time: n * dt, state, sensed, estimate, output });
    lastOutput = output;
    output += (dt / loop.slowness) * (loop.gain * (loop.reference - estimate) - output);
  }
  return samples;
}

/** Where the loop comes to rest without noise: e = (r − d)/(1 + G), x = (G·r + d)/(1 + G). */
export function steadyState({ reference: r, disturbance: d, gain }: Loop): { error: number; state: number } {
  return { error: (r - d) / (1 + gain), state: (gain * r + d) / (1 + gain) };
}

/** The largest step for which the loop does not swing out: dt·(1 + G)/τ < 2. */
export const largestStep = ({ gain, slowness }: Loop): number => (2 * slowness) / (1 + gain);

/** How fast an error dies away: τ/(1 + G). */
export const timeConstant = ({ gain, slowness }: Loop): number => slowness / (1 + gain);

export interface TwoLevels {
  upperGain: number;
  lowerGain: number;
  reference: number;
  disturbances: readonly [number, number];
}

/**
 * Two lower loops whose shared reference is the output of an upper one that wants the sum of their senses:
 * p₂ = (2g₁G₂R + (d₁ + d₂)/(1 + G₁))/(1 + 2g₁G₂), with g₁ = G₁/(1 + G₁).
 */
export function twoLevelState({ upperGain, lowerGain, reference, disturbances }: TwoLevels): number {
  const through = (2 * lowerGain * upperGain) / (1 + lowerGain);
  const leak = (disturbances[0] + disturbances[1]) / (1 + lowerGain);
  return (through * reference + leak) / (1 + through);
}
