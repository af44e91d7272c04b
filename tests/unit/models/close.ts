import { expect } from 'vitest';

/** |actual − expected| ≤ tolerance, one number or lists of one length. */
export function expectClose(
  actual: number | ArrayLike<number>,
  expected: number | ArrayLike<number>,
  tolerance: number,
) {
  const [a, b] = [actual, expected].map((x) => (typeof x === 'number' ? [x] : Array.from(x)));
  expect(a!.length).toBe(b!.length);
  a!.forEach((x, i) => {
    const message = `${x} is ${Math.abs(x - b![i]!)} from ${b![i]} (at ${i})`;
    expect(Math.abs(x - b![i]!), message).toBeLessThanOrEqual(tolerance);
  });
}

/** The same, relative to the size of what is expected. */
export function expectRelative(
  actual: number | ArrayLike<number>,
  expected: number | ArrayLike<number>,
  tolerance: number,
) {
  const [a, b] = [actual, expected].map((x) => (typeof x === 'number' ? [x] : Array.from(x)));
  expect(a!.length).toBe(b!.length);
  a!.forEach((x, i) => expectClose(x, b![i]!, tolerance * Math.abs(b![i]!)));
}

/** Equal to a reference printed with this many digits after the point: off by half a unit of the last, or 1e-9 of it. */
export function expectPrinted(
  actual: number | ArrayLike<number>,
  expected: number | ArrayLike<number>,
  digits: number,
) {
  const [a, b] = [actual, expected].map((x) => (typeof x === 'number' ? [x] : Array.from(x)));
  expect(a!.length).toBe(b!.length);
  a!.forEach((x, i) => expectClose(x, b![i]!, Math.max(0.500001 * 10 ** -digits, 1e-9 * Math.abs(b![i]!))));
}
