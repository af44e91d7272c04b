import { entropyBits, normalise } from '#models/lib/distributions.ts';
import { SIZE, symbolOf, TRADERS, type Slot } from './personas.ts';

/** What the market expects of one slot, by symbol: the wealth-weighted mean. */
export function forecast(wealth: readonly number[], slot: Slot): number[] {
  return Array.from({ length: SIZE }, (_, s) =>
    wealth.reduce((total, w, i) => total + w * TRADERS[i]!.tables[slot][s]!, 0),
  );
}

/** The same in the order in which the outcomes are listed. */
export function forecastNatural(wealth: readonly number[], slot: Slot): number[] {
  const bySymbol = forecast(wealth, slot);
  return bySymbol.map((_, j) => bySymbol[symbolOf(slot, j)]!);
}

/** Money after a prompt whose help reply is outcome j: a prompt selects among traders as evidence does. */
export const afterReply = (wealth: readonly number[], j: number): number[] =>
  normalise(wealth.map((w, i) => w * TRADERS[i]!.tables.help[symbolOf('help', j)]!));

export const storyEntropy = (wealth: readonly number[]): number => entropyBits(forecast(wealth, 'story'));

/** 2^H(w): how many equally rich traders would be as varied. */
export const effectiveTraders = (wealth: readonly number[]): number => 2 ** entropyBits(wealth);

/** Money of 2⁻¹⁰²² and less has lost its digits, and at last is none, though a trader who bet on everything always has some. */
export const MOST_BITS = 1000;

/** −log₂ wᵢ: the bits of evidence that it takes to select trader i, as far as they are counted. */
export const bitsToSelect = (wealth: readonly number[]): number[] =>
  wealth.map((w) => Math.min(-Math.log2(w), MOST_BITS));
