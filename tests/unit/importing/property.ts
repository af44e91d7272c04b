import fc from 'fast-check';
import { it } from 'vitest';

/** A law that holds for every value: a Vitest test that fast-check runs `runs` times. */
export function test<T>(of: [fc.Arbitrary<T>], runs: number, name: string, law: (value: T) => void): void {
  it(name, () => {
    fc.assert(fc.property(of[0], law), { numRuns: runs });
  });
}

export { fc };
