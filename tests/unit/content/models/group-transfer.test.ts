import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advantages,
  expectedLedger,
  ledger,
  sampleGroup,
  silentGroup,
} from '../../../../content/models/group-transfer/group.ts';
import { policyOf, startState } from '../../../../content/models/group-transfer/long-training.ts';
import { bisect, dot, klNats, logit, softmax, sum } from '../../../../src/models/lib/distributions.ts';
import { makeRng } from '../../../../src/models/lib/rng.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

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

  it('sums to zero in every softmax policy gradient, whatever the answers are worth; centring spares each its −π', () => {
    const policy = softmax([0.1, -0.4, 0.7, 0, -1, 0.3]);
    const answers = fc.array(fc.tuple(fc.nat(5), fc.double({ min: -10, max: 10, noNaN: true })), { minLength: 1 });
    fc.assert(
      fc.property(answers, (given) => {
        const gradient = policy.map((p, k) => sum(given.map(([c, worth]) => worth * ((c === k ? 1 : 0) - p))));
        expectClose(sum(gradient), 0, 1e-9);
        // With worths that sum to zero the term in −π drops out.
        const centre = sum(given.map(([, worth]) => worth)) / given.length;
        const centred = policy.map((p, k) =>
          sum(given.map(([c, worth]) => (worth - centre) * ((c === k ? 1 : 0) - p))),
        );
        const bare = policy.map((_, k) => sum(given.map(([c, worth]) => (c === k ? worth - centre : 0))));
        expectClose(centred, bare, 1e-9);
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
    const policy = policyOf(startState({ tie: 0, base: 0.05 }), 0, new Float64Array(6));
    const group = sampleGroup(Array.from(policy, Math.log), [0.2, 0.5, 0.7, 0.2, 0.5, 0.7], 16, 3);
    expect(group.circuits).toEqual([1, 0, 2, 0, 3, 1, 1, 1, 0, 2, 1, 1, 0, 1, 2, 0]);
    expectPrinted(group.ledger, [-0.1496109372, 0.2441020555, -0.0393712993, -0.055119819, 0, 0], 10);
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
