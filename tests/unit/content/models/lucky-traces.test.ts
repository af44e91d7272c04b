import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expit, logit, toBits } from '../../../../src/models/lib/distributions.ts';
import { groupStatistics, sampleTraces } from '../../../../content/models/lucky-traces/sampling.ts';
import {
  responsibility,
  select,
  selectFrozen,
  selectTrait,
  type Policy,
  type Selected,
} from '../../../../content/models/lucky-traces/selection.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

const LUCKY: Policy = { share: 0.85, human: { mean: 150, sd: 20 }, fresh: { mean: 185, sd: 15 }, ceiling: Infinity };
const IN_TURN: Policy = { ...LUCKY, human: { mean: 160, sd: 15 }, fresh: { mean: 150, sd: 25 } };
const FOCUS: Policy = { ...LUCKY, human: { mean: 160, sd: 15 }, fresh: { mean: 160, sd: 15 } };
const CAPPED: Policy = { ...LUCKY, ceiling: 200 };

interface Moments {
  share: number;
  mean: number;
  growth: number;
  covariance: number;
}

/** The tilted policy by Simpson's rule, 2000 steps on each side of a ceiling; γ is that of the policy as it is cut. */
function quadrature({ share, human, fresh, ceiling }: Policy, beta: number): Moments {
  const normal = (q: number, m: number, s: number) =>
    Math.exp(-0.5 * ((q - m) / s) ** 2) / (s * Math.sqrt(2 * Math.PI));
  const [low, high] = [-150, 700];
  const parts =
    ceiling === Infinity
      ? [[low, high]]
      : [
          [low, ceiling],
          [ceiling, high],
        ];
  const integrate = (f: (q: number, open: boolean) => number) =>
    parts.reduce((total, [from, to], side) => {
      const [n, open] = [4000, side === 0];
      const h = (to! - from!) / n;
      let sum = f(from!, open) + f(to!, open);
      for (let i = 1; i < n; i++) sum += (i % 2 ? 4 : 2) * f(from! + i * h, open);
      return total + (sum * h) / 3;
    }, 0);
  const passing = integrate((q, open) => (open ? normal(q, human.mean, human.sd) : 0));
  const h = (q: number, open: boolean) => (open ? (share * normal(q, human.mean, human.sd)) / passing : 0);
  const n = (q: number) => (1 - share) * normal(q, fresh.mean, fresh.sd);
  const weight = (q: number) => Math.exp(beta * (q - 180));
  const growth = integrate((q, open) => (h(q, open) + n(q)) * weight(q));
  const humans = integrate((q, open) => h(q, open) * weight(q));
  return {
    share: humans / growth,
    mean: integrate((q, open) => (h(q, open) + n(q)) * weight(q) * q) / growth,
    growth: Math.log(growth) + beta * 180,
    covariance: humans - share * growth,
  };
}

const policies = fc.record({
  share: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
  human: fc.record({
    mean: fc.double({ min: 120, max: 180, noNaN: true }),
    sd: fc.double({ min: 5, max: 30, noNaN: true }),
  }),
  fresh: fc.record({
    mean: fc.double({ min: 120, max: 220, noNaN: true }),
    sd: fc.double({ min: 5, max: 30, noNaN: true }),
  }),
});
const betas = fc.double({ min: 0, max: 0.3, noNaN: true });

describe('selection by quality', () => {
  it('is the exponential tilt, by quadrature too', () => {
    for (const beta of [0.01, 0.05, 0.1]) {
      const [exact, sums] = [select(LUCKY, beta), quadrature(LUCKY, beta)];
      expectClose(exact.share, sums.share, 1e-10);
      expectClose(exact.mean / sums.mean, 1, 1e-10);
      expectClose(exact.nats, beta * sums.mean - sums.growth, 1e-9);
      const [cut, cutSums] = [select(CAPPED, beta), quadrature(CAPPED, beta)];
      expectClose(cut.share, cutSums.share, 1e-8);
      expectClose(cut.mean / cutSums.mean, 1, 1e-8);
    }
  });

  it('obeys the Price equation, and starts at w(1 − w)(μ_h − μ_n)', () => {
    for (const beta of [0.005, 0.05]) {
      const { covariance, growth } = quadrature(LUCKY, beta);
      const scale = Math.exp(growth - beta * 180);
      expectClose(select(LUCKY, beta).share - LUCKY.share, covariance / scale, 1e-10);
    }
    const slope = (select(LUCKY, 1e-6).share - select(LUCKY, -1e-6).share) / 2e-6;
    expectClose(slope, -4.4625, 1e-6);
  });

  it('is the same in one step as in many, where circuits are free', () => {
    let policy = LUCKY;
    for (let n = 0; n < 25; n++) {
      const { share, humanMean, freshMean } = select(policy, 0.004);
      policy = {
        ...policy,
        share,
        human: { ...policy.human, mean: humanMean },
        fresh: { ...policy.fresh, mean: freshMean },
      };
    }
    expectClose(policy.share, select(LUCKY, 0.1).share, 1e-12);
  });

  it('of frozen circuits is the iteration in which they are put back each round', () => {
    let policy = LUCKY;
    for (let n = 1; n <= 40; n++) {
      const { share, freshMean } = select(policy, 0.005);
      policy = { ...policy, share, fresh: { ...policy.fresh, mean: freshMean } };
      expectClose(selectFrozen(LUCKY, 0.005, n).share, share, 1e-9);
      expectClose(selectFrozen(LUCKY, 0.005, n).freshMean, freshMean, 1e-9);
    }
  });

  it('gives shares in [0, 1], a mean that does not fall and bits that do not', () => {
    fc.assert(
      fc.property(policies, betas, fc.integer({ min: 180, max: 260 }), (parts, beta, height) => {
        for (const ceiling of [Infinity, height]) {
          const [none, some]: Selected[] = [0, beta].map((b) => select({ ...parts, ceiling }, b)) as [
            Selected,
            Selected,
          ];
          expect(some!.share).toBeGreaterThanOrEqual(0);
          expect(some!.share).toBeLessThanOrEqual(1);
          expect(some!.mean).toBeGreaterThanOrEqual(none!.mean - 1e-6);
          expect(some!.nats).toBeGreaterThanOrEqual(-1e-9);
          expect(some!.humanMean).toBeLessThan(ceiling);
        }
        const frozen = selectFrozen({ ...parts, ceiling: Infinity }, 0.005, Math.round(beta / 0.005));
        expect(frozen.share).toBeGreaterThanOrEqual(0);
        expect(frozen.share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('reference values', () => {
  it('of lucky traces', () => {
    expectPrinted(
      [120, 160, 200].map((q) => responsibility(LUCKY, q)),
      [0.999939, 0.937661, 0.235397],
      6,
    );
    const at = [0.05, 0.1, 0.2];
    expectPrinted(
      at.map((b) => select(LUCKY, b).share),
      [0.5506632998, 0.2910275061, 0.1461154488],
      10,
    );
    expectPrinted(
      at.map((b) => select(CAPPED, b).share),
      [0.5350515667, 0.2221611526, 0.0113725578],
      10,
    );
    const frozen = at.map((b) => selectFrozen(LUCKY, 0.005, Math.round(b / 0.005)).share);
    expectPrinted(frozen.slice(0, 2), [0.4386484795, 0.0578452093], 10);
    expectPrinted(frozen[2]! * 1e5, 7.0108, 4);
    expectPrinted(
      at.map((b) => toBits(select(LUCKY, b).nats)),
      [0.9459, 3.129, 9.0012],
      4,
    );
    expectPrinted(
      at.map((b) => select(LUCKY, b).mean),
      [181.8, 202.41, 230],
      2,
    );
  });

  it('of the other presets', () => {
    const shares = [0.025, 0.05, 0.1].map((b) => select(IN_TURN, b).share);
    expectPrinted(shares, [0.865250441, 0.85, 0.6758141293], 10);
    // The crossover: back where it was at 2D/|V|, highest half-way.
    expectClose(select(IN_TURN, (2 * 10) / 400).share, IN_TURN.share, 1e-12);
    const slopeAt = (b: number) => (select(IN_TURN, b + 1e-6).share - select(IN_TURN, b - 1e-6).share) / 2e-6;
    expectClose(slopeAt(10 / 400), 0, 1e-6);
    expect(select(IN_TURN, 0.02).share).toBeLessThan(shares[0]!);
    expectClose(select(FOCUS, 0.1).share, FOCUS.share, 1e-12);
    expectClose([select(FOCUS, 0).mean, select(FOCUS, 0.1).mean], [160, 182.5], 1e-12);
    const frozen = [0.05, 0.1, 0.2].map((b) => selectFrozen(FOCUS, 0.005, Math.round(b / 0.005)).share);
    expectPrinted(frozen, [0.8147954266, 0.6605735195, 0.0658105593], 10);
  });

  it('of the wider tail that returns at absurd qualities', () => {
    expect(select(LUCKY, 0.3).share).toBeGreaterThan(select(LUCKY, 0.2).share);
    expectClose(select(LUCKY, 0.4).share, 0.85, 1e-9);
  });

  it('of traits', () => {
    const trait = (share: number, effect: number) => selectTrait({ name: '', share, effect }, 0.2);
    expectPrinted([trait(0.4, 8), trait(0.5, -8)], [0.7676, 0.168], 4);
    expectClose(trait(0.6, 0), 0.6, 1e-15);
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: -9, max: 9 }),
        betas,
        (share, effect, b) =>
          expectClose(logit(selectTrait({ name: '', share, effect }, b)), logit(share) + b * effect, 1e-12),
      ),
    );
  });

  it('of coupled traits, by enumeration', () => {
    // Focused (π = .4, b = 8) and scheming (.05, 0) with a log-odds ratio of 2 between them.
    const [a, c] = [logit(0.4), logit(0.05)];
    const scheming = (beta: number) => {
      const w = (f: number, s: number) => Math.exp(a * f + c * s + 2 * f * s + beta * 8 * f);
      const total = w(0, 0) + w(0, 1) + w(1, 0) + w(1, 1);
      return (w(0, 1) + w(1, 1)) / total;
    };
    expectPrinted([scheming(0), scheming(0.2)], [0.1576, 0.2371], 4);
    expectClose(expit(a), 0.4, 1e-15);
  });

  it('of sampled traces', () => {
    const policy: Policy = {
      share: 0.9,
      human: { mean: 160, sd: 12 },
      fresh: { mean: 150, sd: 20 },
      ceiling: Infinity,
    };
    const { mean, sd, covariance } = groupStatistics(sampleTraces(policy, 64, 5));
    expectPrinted([mean, sd], [160.0001, 14.2946], 4);
    expectPrinted(covariance, 0.092654, 6);
    const spread = Math.sqrt(0.9 * 144 + 0.1 * 400 + 0.09 * 100);
    expectPrinted((0.09 * 10) / spread, 0.067344, 6);
    const { covariance: long } = groupStatistics(sampleTraces(policy, 100_000, 6));
    expectClose(long, 0.067344, 4 / Math.sqrt(100_000));
  });
});
