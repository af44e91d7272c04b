import {
  kalmanGain,
  levelsAtRest,
  runLevels,
  runLoop,
  steadyState,
  type LevelsSample,
  type Loop,
  type Sample,
  type TwoLevels,
} from './loop.ts';

export type ControlLoopParams = {
  reference: number;
  disturbance: number;
  gain: number;
  noise: number;
  drift: number;
  trust: number;
  upperGain: number;
  goal: number;
  obedience: number;
  firstOwn: number;
  secondOwn: number;
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
  /** Two such loops under one, in time and at rest, without noise or drift. */
  levels: readonly LevelsSample[];
  rest: ReturnType<typeof levelsAtRest>;
}

/** The output's time constant is the unit of time. */
const STEP = 0.1;
const STEPS = 200;
const UPPER_SLOWNESS = 10;

const deviationOf = (samples: readonly Sample[], reference: number): number =>
  Math.sqrt(samples.reduce((total, { state }) => total + (state - reference) ** 2, 0) / samples.length);

const levelsOf = ({ upperGain, goal, obedience, firstOwn, secondOwn }: ControlLoopParams): TwoLevels => ({
  upperGain,
  goal,
  own: [firstOwn, secondOwn],
  obedience,
  upperSlowness: UPPER_SLOWNESS,
});

export function run(params: ControlLoopParams): ControlLoopResult {
  const loop: Loop = { ...params, slowness: 1 };
  const samples = runLoop(loop, STEPS, STEP, params.seed);
  const levels = levelsOf(params);
  return {
    params,
    samples,
    deviation: deviationOf(samples, params.reference),
    byTrust: Array.from({ length: 21 }, (_, i) => {
      const trust = i / 20;
      return { trust, deviation: deviationOf(runLoop({ ...loop, trust }, STEPS, STEP, params.seed), params.reference) };
    }),
    kalman: kalmanGain(params.drift, params.noise ** 2),
    steady: steadyState(loop),
    levels: runLevels(levels, { ...loop, noise: 0, drift: 0 }, STEPS, STEP, params.seed),
    rest: levelsAtRest(levels, loop),
  };
}
