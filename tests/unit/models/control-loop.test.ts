import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kalmanGain,
  largestStep,
  runLoop,
  steadyState,
  timeConstant,
  twoLevelState,
  type Loop,
} from '../../../src/models/control-loop/loop.ts';
import { mean } from '../../../src/models/lib/distributions.ts';
import { expectClose, expectPrinted } from './close.ts';

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

  it('holds a sum through two lower loops', () => {
    expectPrinted(
      twoLevelState({ lowerGain: 10, upperGain: 5, reference: 2, disturbances: [0.3, -0.1] }),
      1.8036036036,
      10,
    );
    // Two loops at rest, x = (G·r + d)/(1 + G), whose common reference is the upper output.
    fc.assert(
      fc.property(gains, gains, values, values, values, (lowerGain, upperGain, reference, d1, d2) => {
        const p = twoLevelState({ lowerGain, upperGain, reference, disturbances: [d1, d2] });
        const shared = upperGain * (reference - p);
        const states = [d1, d2].map(
          (disturbance) => steadyState({ ...QUIET, gain: lowerGain, reference: shared, disturbance }).state,
        );
        expectClose(states[0]! + states[1]!, p, 1e-9);
      }),
    );
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
