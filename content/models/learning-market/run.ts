import { rememberLast } from '#models/lib/remember.ts';
import {
  grueTax,
  predictedRelearning,
  relearn,
  runMarket,
  type Change,
  type Learning,
  type MarketRun,
  type World,
} from './learning.ts';
import { traderClass, type TraderClass } from './traders.ts';

/** Patterns to choose from; a class of short patterns does not hold them all. */
export type Pattern = '1' | '01' | '001' | '0111' | '01101' | '001011';
const PATTERNS: readonly Pattern[] = ['1', '01', '001', '0111', '01101', '001011'];
export const options = PATTERNS.map((value) => ({ value, label: value }));

export type LearningMarketParams = {
  first: Pattern;
  longest: number;
  error: number;
  noise: number;
  steps: number;
  seed: number;
  second: Pattern;
  before: number;
  never: number;
  changeSeed: number;
};

export interface LearningMarketResult {
  params: LearningMarketParams;
  these: TraderClass;
  run: MarketRun;
  /** After the change, in a market without dated bets and in one with them. */
  plain: Learning;
  dated: Learning;
  /** Steps to relearn that theory gives for the market without dated bets. */
  predicted: number;
  /** Bits that the dated bet costs; infinite where none is allowed, NaN where the class lacks the pattern. */
  tax: number;
}

/** The parts that depend on different parameters. */
const classOf = rememberLast(traderClass);
const firstRun = rememberLast((longest: number, pattern: string, steps: number, world: World) =>
  runMarket(classOf(longest), pattern, steps, world),
);
const relearnPlain = rememberLast((longest: number, change: Change, world: World) =>
  relearn(classOf(longest), change, world),
);
const relearnDated = rememberLast((longest: number, change: Change, world: World) =>
  relearn(classOf(longest), change, world),
);

export function run(params: LearningMarketParams): LearningMarketResult {
  const { first, second, before, never, error, noise } = params;
  const these = classOf(params.longest);
  const change = { before: first, after: second, steps: before, patience: 200 + 3 * before };
  const world = { error, noise, seed: params.changeSeed };
  const plain = relearnPlain(params.longest, { ...change, never: 1 }, world);
  const money = these.wealth[these.traders.findIndex(({ name }) => name === second)] ?? NaN;
  return {
    params,
    these,
    run: firstRun(params.longest, first, params.steps, { error, noise, seed: params.seed }),
    plain,
    dated: never === 1 ? plain : relearnDated(params.longest, { ...change, never }, world),
    predicted: predictedRelearning(first, second, before, error),
    tax: grueTax(Math.max(before, 1), money, never),
  };
}
