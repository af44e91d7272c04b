import { makeRng, type Rng } from '#models/lib/rng.ts';

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

/** A loop that is running: one step for a reference, which may change. */
export interface Running {
  estimate(): number;
  step(reference: number, dt: number): Omit<Sample, 'time'>;
}

/**
 * A loop in time. Upwards: the estimate expects its own output's effect and corrects itself by a share of what still
 * surprises it. Downwards: the output leaks, and follows the gain times the error.
 */
export function startLoop(loop: Loop, rng: Rng): Running {
  let [output, estimate, disturbance, lastOutput] = [0, 0, loop.disturbance, 0];
  return {
    estimate: () => estimate,
    step(reference, dt) {
      disturbance += Math.sqrt(loop.drift) * rng.normal();
      const state = output + disturbance;
      const sensed = state + loop.noise * rng.normal();
      const expected = estimate + output - lastOutput;
      estimate = expected + loop.trust * (sensed - expected);
      const sample = { state, sensed, estimate, output };
      lastOutput = output;
      output += (dt / loop.slowness) * (loop.gain * (reference - estimate) - output);
      return sample;
    },
  };
}

export function runLoop(loop: Loop, steps: number, dt: number, seed: number): Sample[] {
  const running = startLoop(loop, makeRng(seed));
  return Array.from({ length: steps }, (_, n) => ({ time: n * dt, ...running.step(loop.reference, dt) }));
}

/** Where the loop comes to rest without noise: e = (r − d)/(1 + G), x = (G·r + d)/(1 + G). */
export function steadyState({ reference: r, disturbance: d, gain }: Loop): { error: number; state: number } {
  return { error: (r - d) / (1 + gain), state: (gain * r + d) / (1 + gain) };
}

/** The largest step for which the loop does not swing out: dt·(1 + G)/τ < 2. */
export const largestStep = ({ gain, slowness }: Loop): number => (2 * slowness) / (1 + gain);

/** How fast an error dies away: τ/(1 + G). */
export const timeConstant = ({ gain, slowness }: Loop): number => slowness / (1 + gain);

/** Two loops under one that wants a sum of their states, while each has a goal of its own. */
export interface TwoLevels {
  upperGain: number;
  /** What the upper loop wants the sum to be. */
  goal: number;
  /** Own goals of the two lower loops. */
  own: readonly [number, number];
  /** w: how far a lower loop wants what is asked from above, 0 to 1; the rest is its own goal. */
  obedience: number;
  /** How slowly the upper output follows, in time constants of the lower ones. */
  upperSlowness: number;
}

/** The pseudo-prediction of a lower loop: what is asked from above, weighed against a goal of its own. */
export const pseudoPrediction = (asked: number, own: number, obedience: number): number =>
  obedience * asked + (1 - obedience) * own;

export interface LevelsSample {
  time: number;
  states: readonly [number, number];
  /** What the upper loop asks of both. */
  asked: number;
}

/** Both levels in time: τ₂·u̇ = G₂(R − x̂₁ − x̂₂) − u, and the lower loops as ever, each for its own pseudo-prediction. */
export function runLevels(levels: TwoLevels, loop: Loop, steps: number, dt: number, seed: number): LevelsSample[] {
  const rng = makeRng(seed);
  const lower = [startLoop(loop, rng), startLoop(loop, rng)] as const;
  let asked = 0;
  return Array.from({ length: steps }, (_, n) => {
    const [first, second] = lower.map(
      (one, i) => one.step(pseudoPrediction(asked, levels.own[i]!, levels.obedience), dt).state,
    );
    const sample = { time: n * dt, states: [first!, second!] as const, asked };
    const error = levels.goal - lower[0].estimate() - lower[1].estimate();
    asked += (dt / levels.upperSlowness) * (levels.upperGain * error - asked);
    return sample;
  });
}

/**
 * Where both levels rest without noise: with γ = G₁/(1 + G₁),
 * x₁ + x₂ = [2γwG₂R + γ(1 − w)Σg + Σd/(1 + G₁)]/(1 + 2γwG₂), and x as ever for each pseudo-prediction.
 */
export function levelsAtRest(
  { upperGain, goal, own, obedience }: TwoLevels,
  { gain, disturbance }: Pick<Loop, 'gain' | 'disturbance'>,
): { sum: number; asked: number; states: [number, number] } {
  const passed = gain / (1 + gain);
  const pull = 2 * passed * obedience * upperGain;
  const left = passed * (1 - obedience) * (own[0] + own[1]) + (2 * disturbance) / (1 + gain);
  const sum = (pull * goal + left) / (1 + pull);
  const asked = upperGain * (goal - sum);
  const stateOf = (one: number) => passed * pseudoPrediction(asked, one, obedience) + disturbance / (1 + gain);
  return { sum, asked, states: [stateOf(own[0]), stateOf(own[1])] };
}
