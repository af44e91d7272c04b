import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model as keptDown } from '../../../../content/models/kept-down/model.ts';
import { run, type KeptDownParams } from '../../../../content/models/kept-down/run.ts';
import { standing, unshown, type Testing } from '../../../../content/models/kept-down/testing.ts';
import { sum } from '../../../../src/models/lib/distributions.ts';
import { lnGamma } from '../../../../src/models/lib/special.ts';
import { settings } from '../../../../src/models/settings.ts';
import { expectClose, expectPrinted, expectRelative } from '../../models/close.ts';

const runAt = (given: Partial<KeptDownParams>) => run(settings(keptDown, given));
const DEFAULTS: Testing = settings(keptDown);
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const testings = fc.record({
  recognised: share,
  correlation: share,
  shows: share,
  power: fc.double({ min: 0, max: 5, noNaN: true }),
  falseAlarm: fc.constant(0),
});

const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);

/** Σⱼ BB(j; n, b, a)(1 − h)ʲ, term by term: j of the tests are not recognised. */
function summed({ recognised, correlation, shows }: Testing, n: number): number {
  const total = (1 - correlation) / correlation;
  const [a, b] = [total * recognised, total * (1 - recognised)];
  const terms = Array.from({ length: n + 1 }, (_, j) => {
    const ways = lnGamma(n + 1) - lnGamma(j + 1) - lnGamma(n - j + 1);
    return Math.exp(ways + lnBeta(b + j, a + n - j) - lnBeta(b, a)) * (1 - shows) ** j;
  });
  return sum(terms);
}

describe('the chance that an impulse in reach shows in no test', () => {
  it('is the sum over how many tests are recognised', () => {
    expectPrinted(unshown(DEFAULTS, 30)[30]!, 0.0212609971, 10);
    fc.assert(
      fc.property(testings, fc.nat(200), (testing, n) => {
        expectRelative(unshown(testing, n)[n]!, summed(testing, n), 1e-9);
      }),
    );
  });

  it('is a ratio of beta functions where an impulse always shows', () => {
    const testing = { ...DEFAULTS, shows: 1 };
    expectPrinted(unshown(testing, 30)[30]!, 0.0056818182, 10);
    fc.assert(
      fc.property(testings, fc.nat(1000), (one, n) => {
        const total = (1 - one.correlation) / one.correlation;
        const [a, b] = [total * one.recognised, total * (1 - one.recognised)];
        expectRelative(unshown({ ...one, shows: 1 }, n)[n]!, Math.exp(lnBeta(a + n, b) - lnBeta(a, b)), 1e-9);
      }),
    );
  });

  it('has closed forms where recognising is no habit, or all of it, and meets them near by', () => {
    fc.assert(
      fc.property(testings, fc.nat(60), (testing, n) => {
        const { recognised: r, shows: h } = testing;
        const [none, all] = [0, 1].map((correlation) => unshown({ ...testing, correlation }, n)[n]!);
        expectClose([none!, all!], [(1 - h * (1 - r)) ** n, r + (1 - r) * (1 - h) ** n], 1e-12);
        const near = [1e-9, 1 - 1e-9].map((correlation) => unshown({ ...testing, correlation }, n)[n]!);
        expectClose(near, [none!, all!], 1e-5);
      }),
    );
  });

  it('falls with every test, and rises with habit', () => {
    fc.assert(
      fc.property(testings, share, (testing, other) => {
        const chances = unshown(testing, 100);
        chances.slice(1).forEach((chance, n) => expect(chance).toBeLessThanOrEqual(chances[n]!));
        const [less, more] = [testing.correlation, other].sort((a, b) => a - b);
        const [low, high] = [less!, more!].map((correlation) => unshown({ ...testing, correlation }, 30)[30]!);
        expect(low).toBeLessThanOrEqual(high! + 1e-12);
      }),
    );
  });
});

describe('clean tests', () => {
  it.each([
    ['kept-down', [1.3909298489, 0.0870329137, 0.0854950328]],
    ['power', [5.1658842095, 0.0069157613, 0.0052429241]],
    ['knows', [0.4602133262, 0.1537756319, 0.1523501782]],
    ['seen', [7.2134750064, 0.0016816543, 2.308729407e-10]],
    ['wants-it', [1.3909298489, 0.0077219273, 0.00758548]],
  ])('leave the reference bits, doubt and risk: %s', (id, [bits, doubt, risk]) => {
    const result = runAt(keptDown.presets.find((one) => one.id === id)!.settings);
    expectPrinted([result.bits, result.doubt], [bits!, doubt!], 10);
    if (id === 'seen') expectRelative(result.after.risk, risk!, 1e-9);
    else expectPrinted(result.after.risk, risk!, 10);
  });

  it('add nothing past some dozens; reach does, unless what shows it is recognised', () => {
    expectPrinted(runAt({ tests: 100 }).bits, 1.437154879, 10);
    expectPrinted([runAt({}).ceiling, runAt({}).floor], [1.4426950409, 0.0842238084], 10);
    expectPrinted(runAt({ power: 5, recognised: 0.9 }).bits, 0.9679145124, 10);
  });

  it('are worth no more than their ceiling', () => {
    fc.assert(
      fc.property(testings, fc.nat(300), (testing, tests) => {
        const { bits, ceiling, doubt, floor } = run({ ...settings(keptDown), ...testing, tests });
        expect(bits).toBeLessThanOrEqual(ceiling + 1e-12);
        expect(doubt).toBeGreaterThanOrEqual(floor - 1e-12);
      }),
    );
  });

  it('move belief as much as they should expect to: π = P(clean)·πₙ + P(caught)', () => {
    fc.assert(
      fc.property(testings, share, fc.nat(100), (testing, doubt, tests) => {
        const result = run({ ...settings(keptDown), ...testing, doubt, tests });
        const clean = doubt * 2 ** -result.bits + 1 - doubt;
        expectClose(clean * result.doubt + (1 - clean), doubt, 1e-12);
      }),
    );
  });

  it('leave four standings that add up to 1, of which two are the risk', () => {
    fc.assert(
      fc.property(
        testings,
        share,
        fc.double({ min: 0, max: 10, noNaN: true }),
        share,
        (testing, doubt, use, unseen) => {
          const { split, risk } = standing(testing, doubt, unseen, use);
          expectClose(sum(Object.values(split)), 1, 1e-12);
          if (use >= testing.power) expectClose(split.within + split.beyond, risk, 1e-12);
          else expect(risk).toBeLessThanOrEqual(split.within + 1e-12);
        },
      ),
    );
  });

  it('leave a risk that depends smoothly on the power in use', () => {
    const at = (use: number) => standing(DEFAULTS, 0.1, 0.3, use).risk;
    expectClose(at(DEFAULTS.power - 1e-9), at(DEFAULTS.power), 1e-9);
    expect(at(0)).toBe(0);
  });
});
