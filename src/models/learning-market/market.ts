import type { Bit } from './traders.ts';

/** Everybody's share of the money. */
export interface Market {
  wealth: Float64Array;
  /** Natural logarithms of the shares of ruined traders, too small for a number but not to be lost; others stand at 0. */
  ruined: Float64Array;
}

export const openMarket = (wealth: Float64Array): Market => ({
  wealth: wealth.slice(),
  ruined: new Float64Array(wealth.length),
});

/** A trader with less than this is ruined: counted by the logarithm, and without weight in the price. */
const RUIN = 1e-250;
const LN_RUIN = Math.log(RUIN);

/** One trader's money, times a growth. */
function grow({ wealth, ruined }: Market, i: number, growth: number): void {
  if (wealth[i]! > 0) {
    wealth[i]! *= growth;
    if (wealth[i]! >= RUIN) return;
    ruined[i] = Math.log(wealth[i]!);
    wealth[i] = 0;
  } else {
    ruined[i]! += Math.log(growth);
    if (ruined[i]! < LN_RUIN) return;
    wealth[i] = Math.exp(ruined[i]!);
    ruined[i] = 0;
  }
}

/**
 * One round of the market. The price of "the next bit is 1" is the money-weighted mean of what the traders believe: the
 * price at which Kelly bets for and against it cancel. Each trader's money then grows by pᵢ(x)/P(x), which is Bayes' rule.
 * Changes the market in place.
 * @param beliefs each trader's probability of a 1
 * @returns the price before the bit was known
 */
export function trade(market: Market, beliefs: Float64Array, bit: Bit): number {
  let [pro, con] = [0, 0];
  for (let i = 0; i < beliefs.length; i++) {
    pro += market.wealth[i]! * beliefs[i]!;
    con += market.wealth[i]! * (1 - beliefs[i]!);
  }
  // Paid is what was staked on the bit, not one minus the rest: so the shares sum to 1 again after every round.
  const paid = bit === 1 ? pro : con;
  for (let i = 0; i < beliefs.length; i++) grow(market, i, (bit === 1 ? beliefs[i]! : 1 - beliefs[i]!) / paid);
  return pro / (pro + con);
}

/** What a market with dated bets holds; both lists are in units of the money that is left. */
export interface DatedMarket {
  /** Money of traders as if none of it could ever change hands to a later program. */
  undated: Float64Array;
  /** Money that has been moved to each program at some earlier date. */
  switched: Float64Array;
  /** Rounds so far. */
  round: number;
}

export const openDatedMarket = (wealth: Float64Array): DatedMarket => ({
  undated: wealth.slice(),
  switched: new Float64Array(wealth.length),
  round: 0,
});

/** What is left undated after n rounds: never to change (probability c), or to change later, as π(K) = 1/(K(K+1)). */
const stillUndated = (c: number, n: number): number => c + (1 - c) / (n + 1);

/**
 * One round of the market that also holds every bet "program A until step K, then program B", without listing them: the
 * sum over A and K is carried in `switched`. Changes the market in place.
 * @param prior money at the start, from which the second program is drawn
 * @param c prior probability of no change, ever
 * @returns the price before the bit was known
 */
export function tradeDated(
  market: DatedMarket,
  prior: Float64Array,
  c: number,
  beliefs: Float64Array,
  bit: Bit,
): number {
  const { undated, switched, round: n } = market;
  if (n > 0) {
    let whole = 0;
    for (let i = 0; i < undated.length; i++) whole += undated[i]!;
    const moved = ((1 - c) * whole) / (n * (n + 1));
    for (let j = 0; j < switched.length; j++) switched[j]! += moved * prior[j]!;
  }
  const kept = stillUndated(c, n);
  let [weighted, total] = [0, 0];
  for (let i = 0; i < beliefs.length; i++) {
    const money = undated[i]! * kept + switched[i]!;
    weighted += money * beliefs[i]!;
    total += money;
  }
  const price = weighted / total;
  const paid = bit === 1 ? price : 1 - price;
  for (let i = 0; i < beliefs.length; i++) {
    const growth = (bit === 1 ? beliefs[i]! : 1 - beliefs[i]!) / paid;
    undated[i]! *= growth;
    switched[i]! *= growth;
  }
  market.round = n + 1;
  return price;
}

/** The share of the money that bets as program j does now. */
export function datedShare({ undated, switched, round }: DatedMarket, c: number, j: number): number {
  const kept = stillUndated(c, Math.max(round - 1, 0));
  let total = 0;
  for (let i = 0; i < undated.length; i++) total += undated[i]! * kept + switched[i]!;
  return (undated[j]! * kept + switched[j]!) / total;
}
