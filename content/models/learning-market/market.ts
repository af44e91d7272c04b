import { sum } from '#models/lib/distributions.ts';
import type { Bit } from './traders.ts';

/** Everybody's share of the money. */
export interface Market {
  /** As it counts in the price: that of the ruined is 0. */
  wealth: Float64Array;
  /** How often each trader's share, too small for a number, was divided by RUIN; 0 for those who are not ruined. */
  depth: Uint32Array;
  /** Shares of the ruined after these divisions, so that nothing is lost; others stand at 0. */
  ruined: Float64Array;
}

export const openMarket = (wealth: Float64Array): Market => ({
  wealth: wealth.slice(),
  depth: new Uint32Array(wealth.length),
  ruined: new Float64Array(wealth.length),
});

/** A trader with less than this is ruined: kept apart, and without weight in the price. */
const RUIN = 1e-250;

/** One trader's money, times a growth, when that leaves too little for a number, or when there was too little before. */
function growRuined({ wealth, depth, ruined }: Market, i: number, growth: number): void {
  const share = (depth[i] === 0 ? wealth[i]! : ruined[i]!) * growth;
  wealth[i] = 0;
  if (share < RUIN) {
    ruined[i] = share / RUIN;
    depth[i]!++;
  } else if (share < 1) ruined[i] = share;
  else if (--depth[i]! > 0) ruined[i] = share * RUIN;
  else {
    wealth[i] = share * RUIN;
    ruined[i] = 0;
  }
}

/** The natural logarithm of a trader's share, ruined or not. */
export const logShare = ({ wealth, depth, ruined }: Market, i: number): number =>
  depth[i]! > 0 ? Math.log(ruined[i]!) + depth[i]! * Math.log(RUIN) : Math.log(wealth[i]!);

/**
 * One round of the market. The price of "the next bit is 1" is the money-weighted mean of what the traders believe: the
 * price at which Kelly bets for and against it cancel. Each trader's money then grows by pᵢ(x)/P(x), which is Bayes' rule.
 * Changes the market in place.
 * @param beliefs each trader's probability of a 1
 * @returns the price before the bit was known
 */
export function trade(market: Market, beliefs: Float64Array, bit: Bit): number {
  const { wealth } = market;
  let [pro, con] = [0, 0];
  for (let i = 0; i < beliefs.length; i++) {
    pro += wealth[i]! * beliefs[i]!;
    con += wealth[i]! * (1 - beliefs[i]!);
  }
  // By what was staked on the bit, not by one minus the rest: so the shares sum to 1 again after every round.
  const odds = 1 / (bit === 1 ? pro : con);
  for (let i = 0; i < beliefs.length; i++) {
    const growth = (bit === 1 ? beliefs[i]! : 1 - beliefs[i]!) * odds;
    if (wealth[i]! * growth >= RUIN) wealth[i]! *= growth;
    else growRuined(market, i, growth);
  }
  return pro / (pro + con);
}

/** What a market with dated bets holds; both lists are in units of the money that is left. */
export interface DatedMarket {
  /** Money of traders as if none of it could ever change hands to a later program. */
  undated: Float64Array;
  /** Money that has been moved to each program at some earlier date. */
  switched: Float64Array;
  /** The sum of `undated`, and of all that there is; the latter stays as it was at the start. */
  undatedTotal: number;
  total: number;
  /** Rounds so far. */
  round: number;
}

export const openDatedMarket = (wealth: Float64Array): DatedMarket => ({
  undated: wealth.slice(),
  switched: new Float64Array(wealth.length),
  undatedTotal: sum(wealth),
  total: sum(wealth),
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
  const moved = n > 0 ? ((1 - c) * market.undatedTotal) / (n * (n + 1)) : 0;
  const kept = stillUndated(c, n);
  let [weighted, total] = [0, 0];
  for (let i = 0; i < beliefs.length; i++) {
    switched[i]! += moved * prior[i]!;
    const money = undated[i]! * kept + switched[i]!;
    weighted += money * beliefs[i]!;
    total += money;
  }
  const price = weighted / total;
  const paid = bit === 1 ? price : 1 - price;
  let undatedTotal = 0;
  for (let i = 0; i < beliefs.length; i++) {
    const growth = (bit === 1 ? beliefs[i]! : 1 - beliefs[i]!) / paid;
    undated[i]! *= growth;
    switched[i]! *= growth;
    undatedTotal += undated[i]!;
  }
  market.undatedTotal = undatedTotal;
  market.total = total;
  market.round = n + 1;
  return price;
}

/** The share of the money that bets as program j does now. */
export function datedShare({ undated, switched, total, round }: DatedMarket, c: number, j: number): number {
  return (undated[j]! * stillUndated(c, Math.max(round - 1, 0)) + switched[j]!) / total;
}
