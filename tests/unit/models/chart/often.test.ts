import { describe, expect, it } from 'vitest';
import { formatOften } from '../../../../src/models/chart/often.ts';

describe('formatOften', () => {
  it.each([
    [0.747, '74.7% of the time'],
    [1, '100% of the time'],
    [2.67e-4, '1 time in 3,700'],
    [1 / 7.6, '13.2% of the time'],
    [6.61e-6, '1 time in 150,000'],
    [1e-6, '1 time in 1 million'],
    [7.388402e-11, '1 time in 14 billion'],
    [1e-27, 'less than 1 time in a trillion'],
    [Number.MIN_VALUE, 'less than 1 time in a trillion'],
    [0, 'never'],
  ])('writes %d as %s', (x, text) => expect(formatOften(x)).toBe(text));
});
