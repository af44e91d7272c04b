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
  /** The patterns packed, for speed: their lengths (0 for the coin), and their bits, the first of which is the lowest. */
  lengths: Uint8Array;
  packed: Uint32Array;
}

/** The coin is the first of its class. */
const COIN_INDEX = 0;
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
  return {
    traders,
    wealth: Float64Array.from(weights, (w) => w / z),
    z,
    lengths: Uint8Array.from(traders, ({ pattern }) => pattern?.length ?? 0),
    packed: Uint32Array.from(traders, ({ pattern }) =>
      (pattern ?? []).reduce<number>((all, bit, k) => all | (bit << k), 0),
    ),
  };
}

/**
 * What each trader holds the probability of a 1 at step n to be, when patterns are believed up to an error rate. The numbers
 * are looked up, not chosen by a branch, which no processor could foresee.
 */
export function predictions(
  { lengths, packed }: TraderClass,
  n: number,
  error: number,
  into: Float64Array,
): Float64Array {
  const places = Uint8Array.from({ length: lengths.at(-1)! + 1 }, (_, length) => n % length);
  const held = Float64Array.of(error, 1 - error);
  for (let i = 0; i < lengths.length; i++) into[i] = held[(packed[i]! >> places[lengths[i]!]!) & 1]!;
  into[COIN_INDEX] = 0.5;
  return into;
}
