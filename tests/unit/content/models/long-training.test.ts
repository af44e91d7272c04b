import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expit, logit, sum } from '../../../../src/models/lib/distributions.ts';
import {
  alternationEquilibrium,
  ordinaryStep,
  policyOf,
  RATE,
  rlStep,
  startState,
  successOf,
  successRate,
  trainLong,
  traitShare,
  type LongTraining,
  type State,
} from '../../../../content/models/group-transfer/long-training.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

const PAYS: LongTraining = {
  base: 0.05,
  price: 0,
  bonus: 0.15,
  tie: 0,
  overlap: 0.5,
  leash: 0,
  rlSteps: 10,
  ordinarySteps: 0,
  cycles: 100,
};

describe('long training', () => {
  it('starts from the base policy', () => {
    const base = policyOf(startState({ tie: 2, base: 0.05 }), 2, new Float64Array(6));
    expectPrinted(base.slice(0, 3), [0.444895004, 0.444895004, 0.060209991], 9);
    expectPrinted(base.slice(3), [0.0166667, 0.0166667, 0.0166667], 7);
    [0, 1, 4].forEach((tie) =>
      expectClose(traitShare(policyOf(startState({ tie, base: 0.05 }), tie, new Float64Array(6))), 0.05, 1e-12),
    );
  });

  it.each([
    ['ruthlessness pays', {}, [0.8485479758, 0.9939316704, 0.7459396873]],
    ['only focus pays', { bonus: 0 }, [0.6993233258, 0.05, 0.05]],
    ['entangled archetype', { bonus: 0, tie: 2 }, [0.6993993625, 0.5680097231, 0.1030802353]],
    ['alternation, partial overlap', { ordinarySteps: 10 }, [0.8480982823, 0.9909696515, 0.0517225175]],
    ['alternation, full overlap', { ordinarySteps: 10, overlap: 1 }, [0.7095516188, 0.0681418519, 0.0681418519]],
    ['KL penalty', { bonus: 0, tie: 2, leash: 0.04 }, [0.6828622209, 0.257880897, 0.0575223938]],
  ])('ends where the reference does: %s', (_, change, expected) => {
    const { success, onTasks, elsewhere } = trainLong({ ...PAYS, ...change }).at(-1)!;
    expectPrinted([success, onTasks, elsewhere], expected, 10);
  });

  it('takes the gradient of success, which is a covariance', () => {
    const [tie, success] = [1.3, successOf(0.15)];
    const at = (task: number): State => ({ task, elsewhere: 0, strategies: Float64Array.from([0.2, -0.1, 0.4]) });
    const mean = (task: number) => successRate(policyOf(at(task), tie, new Float64Array(6)), success);
    const [state, policy] = [at(-0.7), policyOf(at(-0.7), tie, new Float64Array(6))];
    rlStep(state, policy, policy.slice(), success, PAYS);
    const gained = (state.task + 0.7) / RATE;
    const sigma = Math.sqrt(mean(-0.7) * (1 - mean(-0.7)));
    expectClose(gained, (mean(-0.7 + 1e-5) - mean(-0.7 - 1e-5)) / 2e-5 / sigma, 1e-9);
    const joint = sum([3, 4, 5].map((k) => policy[k]! * success[k]!));
    expectClose(gained, (joint - traitShare(policy) * mean(-0.7)) / sigma, 1e-12);
    expectClose(state.elsewhere, PAYS.overlap * RATE * gained, 1e-12);
  });

  it('leaves chat alone without overlap, and tasks as if there were no ordinary training', () => {
    const [without, withOrdinary] = [0, 10].map((ordinarySteps) => trainLong({ ...PAYS, overlap: 0, ordinarySteps }));
    withOrdinary!.forEach((moment, i) => {
      expectClose(moment.elsewhere, 0.05, 1e-12);
      expectClose(moment.onTasks, without![i]!.onTasks, 1e-12);
    });
  });

  it('settles under alternation where theory says', () => {
    const cases = [
      [0.15, 1],
      [0.15, 0.2],
      [0.1, 0.5],
    ] as const;
    expectPrinted(
      cases.map(([bonus, c]) => alternationEquilibrium(bonus, c, 0.05)),
      [0.0721478, 0.4988936, 0.083776],
      7,
    );
    for (const [bonus, c] of cases) {
      // Only the third way of working, small steps.
      let state = logit(0.05);
      for (let n = 0; n < 60_000; n++) {
        const [p, mean] = [expit(state), 0.7 + bonus * expit(state)];
        state += (0.01 * p * (1 - p) * bonus) / Math.sqrt(mean * (1 - mean));
        state += 0.01 * c * (0.05 - expit(state));
      }
      expectClose(expit(state), alternationEquilibrium(bonus, c, 0.05), 3e-4);
    }
  });

  it('pulls an ordinary step towards the base share, in chat and by the overlap on tasks', () => {
    const state: State = { task: 1, elsewhere: 2, strategies: new Float64Array(3) };
    ordinaryStep(state, { overlap: 0.25, base: 0.05 });
    expectClose(state.elsewhere - 2, RATE * (0.05 - expit(2)), 1e-12);
    expectClose(state.task - 1, 0.25 * (state.elsewhere - 2), 1e-12);
  });

  it('stays a distribution at every setting', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const runs = fc.record({
      base: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      price: fc.double({ min: -0.1, max: 0.2, noNaN: true }),
      bonus: fc.double({ min: -0.2, max: 0.3, noNaN: true }),
      tie: fc.double({ min: -4, max: 4, noNaN: true }),
      overlap: share,
      leash: share,
      rlSteps: fc.integer({ min: 1, max: 20 }),
      ordinarySteps: fc.integer({ min: 0, max: 20 }),
      cycles: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(runs, (run) => {
        trainLong(run).forEach(({ success, onTasks, elsewhere }) => {
          for (const x of [success, onTasks, elsewhere]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(1);
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});
