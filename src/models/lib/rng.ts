import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded randomness: the same seed gives the same numbers on every machine. */
export interface Rng {
  /** A number in [0, 1). */
  uniform(): number;
  /** Standard normal, by the cosine branch of Box and Muller; takes two uniforms, keeps none. */
  normal(): number;
  /** An index drawn with the given probabilities, which sum to 1. */
  pick(probabilities: ArrayLike<number>): number;
}

/** The finaliser of 32-bit MurmurHash3. */
function mix32(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/**
 * xoroshiro128+ from a whole number. The seed is expanded first: used as it is, a small one gives a first number near
 * 1 and neighbouring seeds give correlated streams.
 */
export function makeRng(seed: number): Rng {
  const generator = xoroshiro128plusFromState([1, 2, 3, 4].map((i) => mix32(seed + Math.imul(i, 0x9e3779b9))));
  const uniform = () => uniformFloat64(generator);
  return {
    uniform,
    normal() {
      const [a, b] = [uniform(), uniform()];
      return Math.sqrt(-2 * Math.log1p(-a)) * Math.cos(2 * Math.PI * b);
    },
    pick(probabilities) {
      let rest = uniform();
      const last = probabilities.length - 1;
      for (let i = 0; i < last; i++) {
        rest -= probabilities[i]!;
        if (rest < 0) return i;
      }
      return last;
    },
  };
}
