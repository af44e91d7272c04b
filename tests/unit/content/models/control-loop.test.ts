import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kalmanGain,
  largestStep,
  levelsAtRest,
  pseudoPrediction,
  runLevels,
  runLoop,
  steadyState,
  timeConstant,
  type Loop,
  type TwoLevels,
} from '../../../../content/models/control-loop/loop.ts';
import { model as controlLoop } from '../../../../content/models/control-loop/model.ts';
import { settings } from '../../../../src/models/settings.ts';
import { mean } from '../../../../src/models/lib/distributions.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

const QUIET: Loop = { reference: 1, disturbance: 0.5, gain: 20, slowness: 1, noise: 0, trust: 1, drift: 0 };
const gains = fc.double({ min: 0, max: 18, noNaN: true });
const values = fc.double({ min: -2, max: 2, noNaN: true });

describe('the control loop', () => {
  it('rests where it should', () => {
    expectPrinted(steadyState(QUIET).error, 0.0238095238, 10);
    fc.assert(
      fc.property(gains, values, values, (gain, reference, disturbance) => {
        const loop = { ...QUIET, gain, reference, disturbance };
        const end = runLoop(loop, 2000, Math.min(0.1, largestStep(loop) / 2), 1).at(-1)!;
        expectClose(end.state, steadyState(loop).state, 1e-9);
        expectClose(reference - end.state, steadyState(loop).error, 1e-9);
      }),
      { numRuns: 30 },
    );
    expect(Math.abs(steadyState({ ...QUIET, gain: 1e12 }).error)).toBeLessThan(1e-11);
  });

  it('without a leak leaves no error: gain and slowness without bound, their ratio 1', () => {
    const integrator = { ...QUIET, gain: 1e12, slowness: 1e12 };
    expectClose(runLoop(integrator, 2000, 0.1, 1).at(-1)!.state, integrator.reference, 1e-9);
  });

  it('swings out exactly when its steps are too long', () => {
    const distance = (dt: number) => {
      const samples = runLoop(QUIET, 400, dt, 1);
      return Math.abs(samples.at(-1)!.state - steadyState(QUIET).state);
    };
    expect(distance(0.98 * largestStep(QUIET))).toBeLessThan(1e-3);
    expect(distance(1.02 * largestStep(QUIET))).toBeGreaterThan(1e3);
  });

  it('forgets an error with the time constant τ/(1 + G)', () => {
    const dt = 1e-5;
    const samples = runLoop(QUIET, Math.round(timeConstant(QUIET) / dt) + 1, dt, 1);
    const { state } = steadyState(QUIET);
    expectClose((samples.at(-1)!.state - state) / (samples[0]!.state - state), Math.exp(-1), 1e-3);
  });
});

describe('two loops under one', () => {
  const LEVELS: TwoLevels = { upperGain: 5, goal: 2, own: [0, 0.5], obedience: 0.5, upperSlowness: 10 };
  const LOWER = { ...QUIET, gain: 10 };

  it('rest where the reference does', () => {
    const { sum, asked, states } = levelsAtRest(LEVELS, LOWER);
    expectPrinted([sum, asked], [1.6967213115, 1.5163934426], 10);
    expectPrinted(states, [0.7347242921, 0.9619970194], 10);
    const result = controlLoop.run(settings(controlLoop));
    expectClose([result.rest.sum, result.rest.asked], [sum, asked], 1e-12);
  });

  it('pass on what is asked, where they have no goals of their own: (2γG₂R + Σd/(1 + G₁))/(1 + 2γG₂)', () => {
    const rest = levelsAtRest({ ...LEVELS, obedience: 1 }, { gain: 10, disturbance: 0.1 });
    expectPrinted(rest.sum, 1.8036036036, 10);
  });

  it('come to that rest in time, at every setting', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const upper = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        gains,
        upper,
        share,
        values,
        values,
        values,
        share,
        (gain, upperGain, obedience, goal, g1, g2, trust) => {
          const levels: TwoLevels = { ...LEVELS, upperGain, obedience, goal, own: [g1, g2] };
          // An estimate that takes over little of each surprise is slow to learn of the disturbance.
          const loop = { ...LOWER, gain, trust: 0.1 + 0.9 * trust };
          const end = runLevels(levels, loop, 6000, 0.1, 1).at(-1)!;
          const rest = levelsAtRest(levels, loop);
          expectClose([...end.states, end.asked], [...rest.states, rest.asked], 1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('each keep what they are asked, weighed against their own goal', () => {
    const { asked, states } = levelsAtRest(LEVELS, LOWER);
    states.forEach((state, i) => {
      const reference = pseudoPrediction(asked, LEVELS.own[i]!, LEVELS.obedience);
      expectClose(state, steadyState({ ...LOWER, reference }).state, 1e-12);
    });
    expect([pseudoPrediction(2, 5, 1), pseudoPrediction(2, 5, 0)]).toEqual([2, 5]);
  });
});

describe('the estimate', () => {
  it('takes over the share that the Riccati equation gives', () => {
    expectPrinted(kalmanGain(0.01, 0.25), 0.1809975124, 10);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 1, noNaN: true }),
        fc.double({ min: 1e-3, max: 1, noNaN: true }),
        (q, r) => {
          const gain = kalmanGain(q, r);
          const p = (gain * r) / (1 - gain);
          expectClose(p, (1 - gain) * p + q, 1e-9);
        },
      ),
    );
    expect([kalmanGain(0, 0.25), kalmanGain(0, 0), kalmanGain(0.01, 0)]).toEqual([0, 0, 1]);
  });

  it('keeps the state nearer to its reference than the senses or the model alone', () => {
    const noisy: Loop = { ...QUIET, gain: 10, disturbance: 0, reference: 0, noise: 0.5, drift: 0.01 };
    const deviations = [1, kalmanGain(0.01, 0.25), 0.02].map((trust) =>
      Array.from({ length: 20 }, (_, seed) => {
        const samples = runLoop({ ...noisy, trust }, 2000, 0.1, seed);
        return Math.sqrt(mean(samples.map(({ state }) => state ** 2)));
      }),
    );
    // The reference is a mean over 20 other seeds, so it is met within four standard errors of the difference of two.
    [0.5766, 0.3493, 0.6086].forEach((expected, k) => {
      const average = mean(deviations[k]!);
      const sd = Math.sqrt(mean(deviations[k]!.map((x) => (x - average) ** 2)));
      expect(Math.abs(average - expected)).toBeLessThan(4 * sd * Math.sqrt(2 / 20));
    });
    deviations[1]!.forEach((best, seed) => {
      expect(best).toBeLessThan(deviations[0]![seed]!);
      expect(best).toBeLessThan(deviations[2]![seed]!);
    });
  });
});
