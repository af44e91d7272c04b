import { kalmanGain, runLoop, steadyState, twoLevelState, type Loop, type Sample } from './loop.ts';

export type ControlLoopParams = {
  reference: number;
  disturbance: number;
  gain: number;
  noise: number;
  drift: number;
  trust: number;
  upperGain: number;
  seed: number;
};

export interface ControlLoopResult {
  params: ControlLoopParams;
  samples: readonly Sample[];
  /** Root mean square distance from the reference, over the seeds shown. */
  deviation: number;
  /** The same for every trust from 0 to 1. */
  byTrust: readonly { trust: number; deviation: number }[];
  kalman: number;
  steady: { error: number; state: number };
  /** What two such loops under one come to rest at, wanting a sum of twice the reference. */
  twoLevels: number;
}

/** The output's time constant is the unit of time. */
const STEP = 0.1;
const STEPS = 200;

const deviationOf = (samples: readonly Sample[], reference: number): number =>
  Math.sqrt(samples.reduce((total, { state }) => total + (state - reference) ** 2, 0) / samples.length);

export function run(params: ControlLoopParams): ControlLoopResult {
  const loop: Loop = { ...params, slowness: 1 };
  const samples = runLoop(loop, STEPS, STEP, params.seed);
  const { reference, gain, disturbance, upperGain } = params;
  return {
    params,
    samples,
    deviation: deviationOf(samples, reference),
    byTrust: Array.from({ length: 21 }, (_, i) => {
      const trust = i / 20;
      return { trust, deviation: deviationOf(runLoop({ ...loop, trust }, STEPS, STEP, params.seed), reference) };
    }),
    kalman: kalmanGain(params.drift, params.noise ** 2),
    steady: steadyState(loop),
    twoLevels: twoLevelState({
      upperGain,
      lowerGain: gain,
      reference: 2 * reference,
      disturbances: [disturbance, disturbance],
    }),
  };
}
