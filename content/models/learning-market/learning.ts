import { binaryEntropy } from '#models/lib/distributions.ts';
import { makeRng, type Rng } from '#models/lib/rng.ts';
import { datedShare, openDatedMarket, openMarket, trade, tradeDated } from './market.ts';
import { patternOf, predictor, type Bit, type TraderClass } from './traders.ts';

/** A program has been learned at the first step after which it holds this share of the money. */
const LEARNED = 0.5;

export interface Learning {
  /** Steps until the true program held half the money; null if it did not in the time given. */
  learned: number | null;
  /** Share of the money held by the true program, before the first step and after each. */
  share: number[];
}

/** A repeating pattern with bits flipped at a rate: one uniform number per bit. */
function noisyBit(pattern: readonly Bit[], n: number, noise: number, rng: Rng): Bit {
  const flip = rng.uniform() < noise ? 1 : 0;
  return ((pattern[n % pattern.length]! + flip) % 2) as Bit;
}

export interface World {
  error: number;
  noise: number;
  seed: number;
}

export interface MarketRun extends Learning {
  /** Everybody's share of the money, one list per moment. */
  shares: Float64Array[];
  /** −Σ log₂ P(x): what the bits cost the market. */
  lossBits: number;
  flips: number;
}

/** The market meets `steps` bits of one pattern. */
export function runMarket(
  these: TraderClass,
  pattern: string,
  steps: number,
  { error, noise, seed }: World,
): MarketRun {
  const { traders, wealth } = these;
  const truth = traders.findIndex(({ name }) => name === pattern);
  const [bits, rng] = [patternOf(pattern), makeRng(seed)];
  const [market, beliefsAt] = [openMarket(wealth), predictor(these, error)];
  const shares = [wealth.slice()];
  let [lossBits, flips] = [0, 0];
  for (let n = 0; n < steps; n++) {
    const bit = noisyBit(bits, n, noise, rng);
    const price = trade(market, beliefsAt(n), bit);
    lossBits -= Math.log2(bit === 1 ? price : 1 - price);
    flips += bit === bits[n % bits.length] ? 0 : 1;
    shares.push(market.wealth.slice());
  }
  const share = shares.map((money) => money[truth] ?? 0);
  const learned = share.findIndex((x) => x >= LEARNED);
  return { shares, lossBits, flips, share, learned: learned < 0 ? null : learned };
}

export interface Change {
  before: string;
  after: string;
  /** Steps of the first pattern. */
  steps: number;
  /** Prior probability of "no change, ever"; 1 is a market without dated bets. */
  never: number;
  /** Steps of the second pattern after which to give up. */
  patience: number;
}

/** The first pattern for some steps, then the second until it is learned and a little longer. */
export function relearn(these: TraderClass, change: Change, { error, noise, seed }: World): Learning {
  const { traders, wealth } = these;
  const truth = traders.findIndex(({ name }) => name === change.after);
  const [before, after, rng] = [patternOf(change.before), patternOf(change.after), makeRng(seed)];
  const beliefsAt = predictor(these, error);
  const [market, dated] = [openMarket(wealth), openDatedMarket(wealth)];
  const step = (n: number, pattern: readonly Bit[]) => {
    const bit = noisyBit(pattern, n, noise, rng);
    if (change.never === 1) trade(market, beliefsAt(n), bit);
    else tradeDated(dated, wealth, change.never, beliefsAt(n), bit);
  };
  const held = () => (change.never === 1 ? market.wealth[truth]! : datedShare(dated, change.never, truth));
  for (let n = 0; n < change.steps; n++) step(n, before);
  const share = truth < 0 ? [0] : [held()];
  let learned = share[0]! >= LEARNED ? 0 : null;
  for (let k = 1; truth >= 0 && k <= (learned === null ? change.patience : 1.2 * learned + 5); k++) {
    step(change.steps + k - 1, after);
    share.push(held());
    if (learned === null && share[k]! >= LEARNED) learned = k;
  }
  return { learned, share };
}

/** Growth of the true program against the coin, in bits a step: 1 − H₂(ε). */
export const learningRate = (error: number): number => 1 - binaryEntropy(error);

/** Steps to learn a pattern from the start: its 2L bits of description (beyond the coin's) at that rate. */
export const predictedLearning = (length: number, error: number): number => (2 * length) / learningRate(error);

/** Bits a step that program B loses while the world follows A, when the two differ on a share d of the steps. */
export function crossEntropy(differ: number, error: number): number {
  const wrong = differ * (1 - error) + (1 - differ) * error;
  return -((1 - wrong) * Math.log2(1 - error) + wrong * Math.log2(error));
}

/** Share of steps on which two repeating patterns differ. */
export function differing(a: string, b: string): number {
  const steps = Array.from({ length: a.length * b.length }, (_, n) => n);
  return steps.filter((n) => a[n % a.length] !== b[n % b.length]).length / steps.length;
}

/** Steps to learn B after T steps of A, when nobody holds a dated bet. */
export function predictedRelearning(before: string, after: string, steps: number, error: number): number {
  const owed = steps * (crossEntropy(differing(before, after), error) - 1) + 2 * after.length;
  return owed / learningRate(error);
}

/** τ(K), what "A until K, then B" costs beyond A, in bits; w is B's share of the money at the start. */
export const grueTax = (step: number, w: number, never: number): number =>
  Math.log2((step * (step + 1)) / (w * (1 - never)));
