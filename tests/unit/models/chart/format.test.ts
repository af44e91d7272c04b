import { describe, expect, it } from 'vitest';
import {
  count,
  escapeText,
  formatNumber,
  formatPercent,
  fromTo,
  powerOfTen,
} from '../../../../src/models/chart/format.ts';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1234.5, '1235'],
    [12.345, '12.3'],
    [0.05, '0.05'],
    [-0.4321, '−0.432'],
    [7.388402e-11, '7.39\u00a0×\u00a010⁻¹¹'],
    [2e-4, '2\u00a0×\u00a010⁻⁴'],
    [1.5e6, '1.5\u00a0×\u00a010⁶'],
    [9.999, '10'],
    [Number.MIN_VALUE, 'under 10⁻³⁰⁰'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [NaN, '–'],
  ])('writes %d as %s', (x, text) => expect(formatNumber(x)).toBe(text));
});

describe('formatPercent', () => {
  it.each([
    [0.5, '50%'],
    [1, '100%'],
    [0.9999997, 'over 99.9%'],
    [0.999, '99.9%'],
    [2.67e-4, '0.0267%'],
    [-0.103872, '−10.4%'],
    [0, '0%'],
  ])('writes %d as %s', (x, text) => expect(formatPercent(x)).toBe(text));
});

describe('other texts', () => {
  it('writes powers of ten, counts and markup', () => {
    expect([-12, -2, 0, 3, 6].map(powerOfTen)).toEqual(['10⁻¹²', '0.01', '1', '1000', '10⁶']);
    expect([count(1, 'step'), count(23, 'step')]).toEqual(['1 step', '23 steps']);
    expect([fromTo('20%', '8.7%'), fromTo('5%', '5%')]).toEqual(['goes from 20% to 8.7%', 'stays at 5%']);
    expect(escapeText('a < b & "c"')).toBe('a &lt; b &amp; &quot;c&quot;');
  });
});
