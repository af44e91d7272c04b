/**
 * Special functions, to about 1e-13 relative. Formulas as in Press et al., Numerical Recipes, chapter 6: Lanczos for
 * the gamma function, a continued fraction (modified Lentz) or a series for the incomplete ones.
 */

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** ln Γ(x) for x > 0. */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const t = x + 6.5;
  const sum = LANCZOS.reduce((total, c, i) => total + (i === 0 ? c : c / (x - 1 + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

const TINY = 1e-300;
const EPSILON = 1e-16;
const MAX_TERMS = 10_000;
const awayFromZero = (x: number): number => (Math.abs(x) < TINY ? TINY : x);

/** b₀ + a₁/(b₁ + a₂/(b₂ + …)); `term(i)` is [aᵢ, bᵢ], from i = 1. */
function continuedFraction(b0: number, term: (i: number) => readonly [number, number]): number {
  let value = awayFromZero(b0);
  let c = value;
  let d = 0;
  for (let i = 1; i < MAX_TERMS; i++) {
    const [a, b] = term(i);
    d = 1 / awayFromZero(b + a * d);
    c = awayFromZero(b + a / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < EPSILON) break;
  }
  return value;
}

/** The i-th numerator of the continued fraction of the incomplete beta function. */
function betaNumerator(a: number, b: number, x: number, i: number): number {
  const m = Math.floor(i / 2);
  return i % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

/** The regularised incomplete beta function Iₓ(a, b). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const lnFront = lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  const fraction = continuedFraction(1, (i) => [betaNumerator(a, b, x, i), 1]);
  return Math.exp(lnFront) / (a * fraction);
}

const lnGammaDensity = (a: number, x: number): number => a * Math.log(x) - x - lnGamma(a);

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MAX_TERMS && term > sum * EPSILON; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(lnGammaDensity(a, x));
}

function gammaFraction(a: number, x: number): number {
  const fraction = continuedFraction(x + 1 - a, (i) => [-i * (i - a), x + 2 * i + 1 - a]);
  return Math.exp(lnGammaDensity(a, x)) / fraction;
}

/** The regularised lower incomplete gamma function P(a, x). */
export function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}

/** Its complement Q(a, x) = 1 − P(a, x), exact in the tail too. */
export function gammaQ(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
}

/** Φ(x), the distribution function of the standard normal. */
export function normalCdf(x: number): number {
  const tail = 0.5 * gammaQ(0.5, (x * x) / 2);
  return x > 0 ? 1 - tail : tail;
}

/** φ(x), its density. */
export const normalDensity = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

const poisson = (j: number, rate: number): number => Math.exp(j * Math.log(rate) - rate - lnGamma(j + 1));

/**
 * P(X ≤ x) for the non-central χ² with k degrees of freedom and non-centrality λ: a Poisson mixture of central ones,
 * Σⱼ Pois(j; λ/2)·P(k/2 + j, x/2). Summed downwards, where both recurrences only grow, so that small values stay exact;
 * a recurrence that has underflowed is begun again.
 */
export function noncentralChiSquaredCdf(x: number, k: number, lambda: number): number {
  if (x <= 0) return 0;
  const [half, rate] = [x / 2, lambda / 2];
  // Half of the smallest number is none.
  if (rate <= 0) return gammaP(k / 2, half);
  const top = Math.ceil(rate + 9 * Math.sqrt(rate) + 30);
  let value = gammaP(k / 2 + top, half);
  let weight = poisson(top, rate);
  let step = poisson(k / 2 + top, half);
  let sum = weight * value;
  for (let j = top; j > 0; j--) {
    step = step < TINY ? poisson(k / 2 + j - 1, half) : (step * (k / 2 + j)) / half;
    weight = weight < TINY ? poisson(j - 1, rate) : (weight * j) / rate;
    value += step;
    sum += weight * value;
  }
  return Math.min(sum, 1);
}
