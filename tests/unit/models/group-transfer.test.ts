import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advantages,
  expectedLedger,
  ledger,
  sampleGroup,
  silentGroup,
} from '../../../src/models/group-transfer/group.ts';
import {
  alternationEquilibrium,
  ordinaryStep,
  policyOf,
  RATE,
  rlStep,
  ruthlessShare,
  startState,
  successOf,
  successRate,
  trainLong,
  type LongRun,
  type State,
} from '../../../src/models/group-transfer/long-run.ts';
import { bisect, dot, expit, klNats, logit, softmax, sum } from '../../../src/models/lib/distributions.ts';
import { makeRng } from '../../../src/models/lib/rng.ts';
import { expectClose, expectPrinted } from './close.ts';

const PAYS: LongRun = { bonus: 0.15, tie: 0, overlap: 0.5, leash: 0, rlSteps: 10, ordinarySteps: 0, cycles: 100 };

describe('one group', () => {
  it('has advantages of mean 0 and variance 1, or none at all', () => {
    const rng = makeRng(1);
    for (let n = 0; n < 2000; n++) {
      const rewards = Array.from({ length: 2 + Math.floor(rng.uniform() * 30) }, () => (rng.uniform() < 0.4 ? 1 : 0));
      const given = advantages(rewards);
      expectClose(sum(given), 0, 1e-12);
      const alike = rewards.every((r) => r === rewards[0]);
      expectClose(dot(given, given) / given.length, alike ? 0 : 1, 1e-12);
    }
    expect(advantages([1, 1, 1])).toEqual([0, 0, 0]);
  });

  it('has the reference advantages, which common code scales a little otherwise', () => {
    const rewards = [1, 0, 0, 1, 0, 0, 0, 0];
    const given = advantages(rewards);
    expectPrinted([given[0]!, given[1]!], [1.732051, -0.57735], 6);
    // TRL and its like: sample standard deviation, plus 1e-4.
    const scale = Math.sqrt(1.5 / 7) + 1e-4;
    expectPrinted([0.75 / scale, -0.25 / scale], [1.619835, -0.539945], 6);
    expectClose([given[0]!, given[1]!], [Math.sqrt(0.75 / 0.25), -Math.sqrt(0.25 / 0.75)], 1e-12);
  });

  it('keeps a ledger that is the gradient, and sums to zero', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(1)), { minLength: 2, maxLength: 64 }), (answers) => {
        const circuits = answers.map(([k]) => k);
        const given = advantages(answers.map(([, r]) => r));
        const policy = softmax([0.1, -0.4, 0.7, 0, -1, 0.3]);
        const gradient = policy.map(
          (p, k) => sum(circuits.map((c, i) => given[i]! * ((c === k ? 1 : 0) - p))) / circuits.length,
        );
        const gains = ledger(circuits, given, 6);
        expectClose(gains, gradient, 1e-14);
        expectClose(sum(gains), 0, 1e-14);
      }),
    );
  });

  it('is silent as often as its rewards are all alike', () => {
    expectPrinted([silentGroup(0.01, 8), silentGroup(0.01, 64)], [0.922745, 0.525596], 6);
  });

  it('moves logits by the expected ledger on average', () => {
    const [logits, success, size] = [[0.3, 0, -0.5], [0.2, 0.5, 0.8], 4];
    const expected = expectedLedger(logits, success, size);
    expectPrinted(expected, [-0.165973, 0.041299, 0.124674], 6);
    expectClose(sum(expected), 0, 1e-12);
    const [n, totals, squares] = [20_000, [0, 0, 0], [0, 0, 0]];
    for (let seed = 0; seed < n; seed++) {
      sampleGroup(logits, success, size, seed).ledger.forEach((x, k) => {
        totals[k]! += x;
        squares[k]! += x * x;
      });
    }
    totals.forEach((total, k) => {
      const error = Math.sqrt((squares[k]! / n - (total / n) ** 2) / n);
      expect(Math.abs(total / n - expected[k]!)).toBeLessThan(4 * error);
    });
  });

  it('has the reference draw', () => {
    const policy = policyOf(startState(0), 0, new Float64Array(6));
    const group = sampleGroup(Array.from(policy, Math.log), [0.2, 0.5, 0.7, 0.2, 0.5, 0.7], 16, 3);
    expect(group.circuits).toEqual([1, 0, 2, 0, 3, 1, 1, 1, 0, 2, 1, 1, 0, 1, 2, 0]);
    expectPrinted(group.ledger, [-0.1496109372, 0.2441020555, -0.0393712993, -0.055119819, 0, 0], 10);
  });
});

describe('the long run', () => {
  it('starts from the base policy', () => {
    const base = policyOf(startState(2), 2, new Float64Array(6));
    expectPrinted(base.slice(0, 3), [0.444895004, 0.444895004, 0.060209991], 9);
    expectPrinted(base.slice(3), [0.0166667, 0.0166667, 0.0166667], 7);
    [0, 1, 4].forEach((tie) =>
      expectClose(ruthlessShare(policyOf(startState(tie), tie, new Float64Array(6))), 0.05, 1e-12),
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
    const { success, ruthlessOnTasks, ruthlessInChat } = trainLong({ ...PAYS, ...change }).at(-1)!;
    expectPrinted([success, ruthlessOnTasks, ruthlessInChat], expected, 10);
  });

  it('takes the gradient of success, which is a covariance', () => {
    const [tie, success] = [1.3, successOf(0.15)];
    const at = (task: number): State => ({ task, chat: 0, strategies: Float64Array.from([0.2, -0.1, 0.4]) });
    const mean = (task: number) => successRate(policyOf(at(task), tie, new Float64Array(6)), success);
    const [state, policy] = [at(-0.7), policyOf(at(-0.7), tie, new Float64Array(6))];
    rlStep(state, policy, policy.slice(), success, { ...PAYS, tie });
    const gained = (state.task + 0.7) / RATE;
    const sigma = Math.sqrt(mean(-0.7) * (1 - mean(-0.7)));
    expectClose(gained, (mean(-0.7 + 1e-5) - mean(-0.7 - 1e-5)) / 2e-5 / sigma, 1e-9);
    const joint = sum([3, 4, 5].map((k) => policy[k]! * success[k]!));
    expectClose(gained, (joint - ruthlessShare(policy) * mean(-0.7)) / sigma, 1e-12);
    expectClose(state.chat, PAYS.overlap * RATE * gained, 1e-12);
  });

  it('leaves chat alone without overlap, and tasks as if there were no ordinary training', () => {
    const [without, withOrdinary] = [0, 10].map((ordinarySteps) => trainLong({ ...PAYS, overlap: 0, ordinarySteps }));
    withOrdinary!.forEach((moment, i) => {
      expectClose(moment.ruthlessInChat, 0.05, 1e-12);
      expectClose(moment.ruthlessOnTasks, without![i]!.ruthlessOnTasks, 1e-12);
    });
  });

  it('settles under alternation where theory says', () => {
    const cases = [
      [0.15, 1],
      [0.15, 0.2],
      [0.1, 0.5],
    ] as const;
    expectPrinted(
      cases.map(([bonus, c]) => alternationEquilibrium(bonus, c)),
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
      expectClose(expit(state), alternationEquilibrium(bonus, c), 3e-4);
    }
  });

  it('pulls an ordinary step towards the base share, in chat and by the overlap on tasks', () => {
    const state: State = { task: 1, chat: 2, strategies: new Float64Array(3) };
    ordinaryStep(state, 0.25);
    expectClose(state.chat - 2, RATE * (0.05 - expit(2)), 1e-12);
    expectClose(state.task - 1, 0.25 * (state.chat - 2), 1e-12);
  });

  it('stays a distribution at every setting', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const runs = fc.record({
      bonus: fc.double({ min: -0.2, max: 0.3, noNaN: true }),
      tie: fc.double({ min: 0, max: 4, noNaN: true }),
      overlap: share,
      leash: share,
      rlSteps: fc.integer({ min: 1, max: 20 }),
      ordinarySteps: fc.integer({ min: 0, max: 20 }),
      cycles: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(runs, (run) => {
        trainLong(run).forEach(({ success, ruthlessOnTasks, ruthlessInChat }) => {
          for (const x of [success, ruthlessOnTasks, ruthlessInChat]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(1);
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** GRPO's KL term by itself: why the models pull by π_ref − π. */
describe('the KL term as usually coded', () => {
  const [logits, reference] = [[0.4, -0.3, 0.2], softmax([0, 0.5, -0.4])];
  const estimator = (p: number, r: number) => r / p - Math.log(r / p) - 1;
  const divergence = (l: readonly number[]) => klNats(softmax(l), reference);
  const nudged = (k: number, h: number) => logits.map((l, i) => (i === k ? l + h : l));

  it('estimates KL(π‖π_ref)', () => {
    const policy = softmax(logits);
    expectClose(sum(policy.map((p, i) => p * estimator(p, reference[i]!))), klNats(policy, reference), 1e-12);
  });

  it('but its gradient with samples held fixed is π − π_ref, that of the reverse', () => {
    const policy = softmax(logits);
    const coded = (k: number, h: number) => {
      const moved = softmax(nudged(k, h));
      return sum(policy.map((p, i) => p * estimator(moved[i]!, reference[i]!)));
    };
    logits.forEach((_, k) => {
      const gradient = (coded(k, 1e-5) - coded(k, -1e-5)) / 2e-5;
      expectClose(gradient, policy[k]! - reference[k]!, 1e-9);
      const entropy = (h: number) => klNats(reference, softmax(nudged(k, h)));
      expectClose(gradient, (entropy(1e-5) - entropy(-1e-5)) / 2e-5, 1e-9);
      expect(Math.abs(gradient - (divergence(nudged(k, 1e-5)) - divergence(nudged(k, -1e-5))) / 2e-5)).toBeGreaterThan(
        1e-3,
      );
    });
  });

  it('has other fixed points than the divergence itself, for two circuits', () => {
    const truth = (p0: number, beta: number) =>
      bisect((p) => logit(p) - logit(p0) - 1 / (beta * Math.sqrt(p * (1 - p))), p0, 1 - 1e-9);
    const coded = (p0: number, beta: number) => bisect((p) => p - Math.sqrt(p * (1 - p)) / beta - p0, p0, 1 - 1e-9);
    expectPrinted([truth(0.3, 3), truth(0.2, 2)], [0.4556197452, 0.4087327206], 10);
    expectPrinted([coded(0.3, 3), coded(0.2, 2)], [0.4662873884, 0.4486796226], 10);
  });
});
