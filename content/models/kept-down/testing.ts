/** Power that a test shows, and who hides what from it. */
export interface Testing {
  /** Chance that a model recognises a test as one: its mean over models, and how alike a model's own tests are (0 to 1). */
  recognised: number;
  correlation: number;
  /** Chance that an impulse shows in a test that reaches it and is not recognised. */
  shows: number;
  /** Power that the tests show. */
  power: number;
  /** Chance that a sound model fails a test. */
  falseAlarm: number;
}

/**
 * Eₙ for n = 0 … most: the chance that an impulse within reach of the tests shows in none of n. A model recognises each test
 * with a chance of its own, drawn from a Beta(a, b) with a/(a + b) = ρ̄ and a + b = (1 − φ)/φ, so Eₙ = ₂F₁(−n, b; a + b; h),
 * which follows (a + b + n)(Eₙ₊₁ − Eₙ) = n(1 − h)(Eₙ − Eₙ₋₁) − b·h·Eₙ.
 */
export function unshown({ recognised, correlation, shows }: Testing, most: number): number[] {
  if (correlation === 0) return Array.from({ length: most + 1 }, (_, n) => (1 - shows * (1 - recognised)) ** n);
  if (correlation === 1)
    return Array.from({ length: most + 1 }, (_, n) => recognised + (1 - recognised) * (1 - shows) ** n);
  const total = (1 - correlation) / correlation;
  const b = total * (1 - recognised);
  const chances = [1];
  for (let n = 0, change = 0; n < most; n++) {
    change = (n * (1 - shows) * change - b * shows * chances[n]!) / (total + n);
    chances.push(Math.max(0, chances[n]! + change));
  }
  return chances;
}

/** κ: the part of impulses that wait for more power than the tests show; thresholds are exponential with mean 1. */
export const beyondReach = (power: number): number => Math.exp(-power);

/** H: the chance that a hollow model passes, given Eₙ. */
export const hollowPasses = ({ power }: Testing, unseen: number): number =>
  beyondReach(power) + (1 - beyondReach(power)) * unseen;

/** Bits by which n clean tests tell a sound model from a hollow one: log₂ (1 − ε)ⁿ/H, at most −log₂ κ. */
export const bitsOf = (testing: Testing, n: number, unseen: number): number =>
  (n * Math.log(1 - testing.falseAlarm) - Math.log(hollowPasses(testing, unseen))) / Math.LN2;

/** The bits that no number of clean tests exceeds: power over ln 2. */
export const ceilingBits = (power: number): number => power / Math.LN2;

/** Doubt after evidence of so many bits that the model is sound. */
export const doubtAfter = (doubt: number, bits: number): number =>
  (doubt * 2 ** -bits) / (doubt * 2 ** -bits + 1 - doubt);

/** Where models stand. The four add up to 1. */
export interface Split {
  sound: number;
  /** Hollow, with an impulse within the tests' reach. */
  within: number;
  /** Hollow, beyond it but within the power in use. */
  beyond: number;
  /** Hollow, but in need of more power than it is given. */
  never: number;
}

/** The split of a doubt, and the chance that the impulse shows itself in use. */
export interface Standing {
  split: Split;
  risk: number;
}

/**
 * Doubt π split by threshold, given that a hollow model within reach is unseen with the chance Eₙ (1 before any test):
 * risk = π/H·[(1 − κ)Eₙ + κ − e^(−x_D)], for power in use x_D above the tests' own; else π/H·(1 − e^(−x_D))·Eₙ.
 */
export function standing(testing: Testing, doubt: number, unseen: number, inUse: number): Standing {
  const [reach, use] = [beyondReach(testing.power), Math.exp(-inUse)];
  const each = doubt / hollowPasses(testing, unseen);
  const within = each * (1 - reach) * unseen;
  // Before the sum, so that equal powers leave exactly nothing.
  const beyond = inUse >= testing.power ? each * (reach - use) : 0;
  return {
    split: { sound: 1 - doubt, within, beyond, never: inUse >= testing.power ? each * use : each * reach },
    risk: inUse >= testing.power ? within + beyond : each * (1 - use) * unseen,
  };
}
