/** A bit of the world: 0 or 1. */
export type Bit = 0 | 1;

/** Bets that the world repeats a pattern for ever; the coin has none and bets evenly. */
export interface Trader {
  name: string;
  pattern: readonly Bit[] | null;
  /** Description length in bits. */
  bits: number;
}

export interface TraderClass {
  traders: readonly Trader[];
  /** Money at the start, 2^−bits / z: sums to 1. */
  wealth: Float64Array;
  z: number;
}

const COIN: Trader = { name: 'coin', pattern: null, bits: 1 };

export const patternOf = (text: string): Bit[] => [...text].map((digit) => (digit === '1' ? 1 : 0));

/** A pattern is primitive when it is not a shorter one repeated. */
function isPrimitive(text: string): boolean {
  return (text + text).indexOf(text, 1) === text.length;
}

/** All primitive binary patterns of one length, in lexicographic order. */
export function primitivePatterns(length: number): string[] {
  const texts = Array.from({ length: 2 ** length }, (_, i) => i.toString(2).padStart(length, '0'));
  return texts.filter(isPrimitive);
}

/** A flag, the length in unary, the pattern: 1 + 2·length bits. */
const patternTrader = (name: string): Trader => ({ name, pattern: patternOf(name), bits: 1 + 2 * name.length });

/** The coin and every primitive pattern up to a length, shorter ones first. */
export function traderClass(longest: number): TraderClass {
  const lengths = Array.from({ length: longest }, (_, i) => i + 1);
  const traders = [COIN, ...lengths.flatMap(primitivePatterns).map((name) => patternTrader(name))];
  const weights = traders.map(({ bits }) => 2 ** -bits);
  const z = weights.reduce((a, b) => a + b);
  return { traders, wealth: Float64Array.from(weights, (w) => w / z), z };
}

/** What the traders whose patterns have one length believe, one list for each place that a step can have in a pattern. */
interface Block {
  from: number;
  places: readonly Float64Array[];
}

function blocksOf(traders: readonly Trader[], error: number): Block[] {
  const byLength = Map.groupBy(traders.keys(), (i) => traders[i]!.pattern?.length ?? 0);
  return [...byLength].map(([length, members]) => {
    const held = (i: number, place: number): number => (traders[i]!.pattern![place] === 1 ? 1 - error : error);
    const places = Array.from({ length }, (_, place) => Float64Array.from(members, (i) => held(i, place)));
    return { from: members[0]!, places: length === 0 ? [Float64Array.of(0.5)] : places };
  });
}

/**
 * What each trader holds the probability of a 1 at step n to be, when patterns are believed up to an error rate. The list
 * returned is overwritten by the next call. Traders of one length stand together, so that a step only copies.
 */
export function predictor({ traders }: TraderClass, error: number): (n: number) => Float64Array {
  const blocks = blocksOf(traders, error);
  const beliefs = new Float64Array(traders.length);
  return (n) => {
    for (const { from, places } of blocks) beliefs.set(places[n % places.length]!, from);
    return beliefs;
  };
}
