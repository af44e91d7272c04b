import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, isLight } from '../../../../src/edition/face/contrast.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('the ratios that WCAG gives', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21);
  expect(contrastOf('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('contrast is the same both ways, one with itself, and on every ground either black or white can be read', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      expect(contrastOf(one, other)).toBe(contrastOf(other, one));
      expect(contrastOf(one, one)).toBe(1);
      expect(contrastOf(one, isLight(one) ? '#000000' : '#ffffff')).toBeGreaterThan(4.5);
    }),
  );
});
