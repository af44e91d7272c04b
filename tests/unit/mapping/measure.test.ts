import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureOf } from '../../../src/mapping/measure.ts';

const measure = measureOf(readFileSync('src/styles/fonts/roman.woff2'));

test('a text is as wide as its letters together, and grows with its size', () => {
  expect(measure('nm', 10)).toBeCloseTo(measure('n', 10) + measure('m', 10));
  expect(measure('map', 20)).toBeCloseTo(2 * measure('map', 10));
  expect(measure('mmm', 10)).toBeGreaterThan(measure('iii', 10));
});

test('an average letter of English is as wide as the fallback face was made for', () => {
  const text = 'the measure of an average letter in plain english prose as it is written every day';
  expect(measure(text, 1) / text.length).toBeCloseTo(0.4512, 1);
});

test('what is no font is refused', () => {
  expect(() => measureOf(new Uint8Array([1, 2, 3, 4]))).toThrow();
});
