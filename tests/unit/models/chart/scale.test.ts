import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScale } from '../../../../src/models/chart/scale.ts';
import { expectClose } from '../close.ts';

const texts = (scale: ReturnType<typeof makeScale>) => scale.ticks.map(({ text }) => text);

describe('makeScale', () => {
  it('rounds the ends of its data, and puts ticks within them', () => {
    const scale = makeScale({ label: '' }, [0.2, 9.7], [0, 100]);
    expect(scale.domain).toEqual([0, 10]);
    expect(texts(scale)).toEqual(['0', '2', '4', '6', '8', '10']);
    expectClose([scale.at(0), scale.at(5), scale.at(99)], [0, 50, 100], 1e-9);
  });

  it('keeps a domain that is given, and writes per cent', () => {
    const scale = makeScale({ label: '', domain: [0, 1], format: 'percent' }, [], [100, 0]);
    expect(texts(scale)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
    expectClose(scale.at(0.25), 75, 1e-9);
  });

  it('takes powers of ten on a long logarithmic axis and 1, 2, 5 on a short one', () => {
    const long = makeScale({ label: '', scale: 'log', domain: [1e-12, 1] }, [], [0, 120]);
    expect(texts(long)).toEqual(['10⁻¹²', '10⁻⁹', '10⁻⁶', '10⁻³', '1']);
    expectClose([long.at(1e-6), long.at(0), long.at(1e-40)], [60, 0, 0], 1e-9);
    expect(texts(makeScale({ label: '', scale: 'log' }, [1, 30], [0, 1]))).toEqual(['1', '2', '5', '10', '20']);
  });

  it('opens around a single value, and stands data that are not numbers', () => {
    expect(makeScale({ label: '' }, [3, 3], [0, 1]).domain[0]).toBeLessThan(3);
    expect(makeScale({ label: '' }, [NaN, Infinity], [0, 1]).domain).toEqual([0, 1]);
    expect(makeScale({ label: '' }, [1, 2], [0, 1]).at(NaN)).toBeNaN();
  });

  it('is monotone and stays within its range', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), value, value, (data, a, b) => {
        const scale = makeScale({ label: '' }, data, [10, 90]);
        const [low, high] = [scale.at(Math.min(a, b)), scale.at(Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(10);
        expect(high).toBeLessThanOrEqual(90);
      }),
    );
  });
});

describe('within', () => {
  it('is the pixel of what lies within the domain and NaN of the rest, on either kind of axis', () => {
    const linear = makeScale({ label: '', domain: [0, 1] }, [], [0, 10]);
    expect([0, 0.5, 1, -0.01, 1.01, NaN, Infinity].map(linear.within)).toEqual([0, 5, 10, NaN, NaN, NaN, NaN]);
    const logarithmic = makeScale({ label: '', scale: 'log', domain: [1e-12, 1] }, [], [0, 12]);
    const [least, ...others] = [1e-12, 1, 9e-13, 0, -1].map(logarithmic.within);
    expect(least).toBeCloseTo(0, 9);
    expect(others).toEqual([12, NaN, NaN, NaN]);
  });
});
