import { normalise } from '#models/lib/distributions.ts';

/** The parts of an episode, in the order in which they are bet on. */
export const SLOTS = ['help', 'story', 'diction'] as const;
export type Slot = (typeof SLOTS)[number];

/** What each part can be. The tables below follow this order; all are invented. */
export const OUTCOMES: Readonly<Record<Slot, readonly string[]>> = {
  help: ['of course', 'reluctant', 'archaic', 'insult', 'verse', 'xkqz'],
  story: ['moral', 'diary', 'ghost', 'villain', 'verse', 'xkqz'],
  diction: ['plain', 'sulky', 'archaic', 'grand', 'lyrical', 'xkqz'],
};
export const SIZE = 6;

/**
 * Symbol under which outcome j of a slot goes. The shifts differ, so that a trader who always bets on one symbol looks
 * like no persona; the last outcome, a string that no persona writes, stays where it is.
 */
const SHIFTS: Readonly<Record<Slot, number>> = { help: 0, story: 2, diction: 4 };
export const symbolOf = (slot: Slot, j: number): number => (j < 5 ? (j + SHIFTS[slot]) % 5 : 5);

/** The symbol of the reply that post-training rewards. */
export const REWARDED = symbolOf('help', 0);

export interface Trader {
  name: string;
  /** Description length in bits. */
  bits: number;
  /** Share of the corpus that this persona wrote; 0 for those that are none. */
  corpus: number;
  /** Probability of each symbol, slot by slot. */
  tables: Readonly<Record<Slot, readonly number[]>>;
}

const percents = (text: string): number[] => text.split(' ').map((x) => Number(x) / 100);

function bySymbol(slot: Slot, natural: readonly number[]): number[] {
  const table = Array<number>(SIZE).fill(0);
  natural.forEach((p, j) => (table[symbolOf(slot, j)] = p));
  return table;
}

function persona(name: string, bits: number, corpus: number, help: string, story: string, diction: string): Trader {
  const tables = {
    help: bySymbol('help', percents(help)),
    story: bySymbol('story', percents(story)),
    diction: bySymbol('diction', percents(diction)),
  };
  return { name, bits, corpus, tables };
}

const everywhere = (table: readonly number[]) => ({ help: table, story: table, diction: table });

const BABBLER: Trader = { name: 'babbler', bits: 2, corpus: 0, tables: everywhere(Array<number>(SIZE).fill(1 / SIZE)) };

function alwaysOne(symbol: number): Trader {
  const table = Array.from({ length: SIZE }, (_, i) => (i === symbol ? 0.95 : 0.01));
  return { name: `always ${symbol}`, bits: 5, corpus: 0, tables: everywhere(table) };
}

export const PERSONAS: readonly Trader[] = [
  persona('assistant', 22, 0.05, '90 2 2 1 4 1', '78 4 6 2 9 1', '88 2 3 3 3 1'),
  persona('teenager', 20, 0.3, '9 85 1 3 1 1', '5 70 10 10 4 1', '25 70 1 2 1 1'),
  persona('Victorian', 24, 0.15, '10 1 85 1 2 1', '15 10 60 4 10 1', '5 1 85 5 3 1'),
  persona('villain', 20, 0.05, '2 5 2 89 1 1', '1 4 14 75 5 1', '3 2 10 82 2 1'),
  persona('poet', 22, 0.2, '15 5 5 2 72 1', '5 10 15 4 65 1', '10 3 10 6 70 1'),
  persona('neighbour', 20, 0.25, '70 20 3 1 5 1', '30 40 15 4 10 1', '85 8 2 2 2 1'),
];

export const TRADERS: readonly Trader[] = [
  ...PERSONAS,
  BABBLER,
  ...Array.from({ length: SIZE }, (_, symbol) => alwaysOne(symbol)),
];

/** Wealth before anything is seen: 2^−bits, normalised. */
export const virginWealth = (): number[] => normalise(TRADERS.map(({ bits }) => 2 ** -bits));

/** Every episode, in lexicographic order of its three symbols. */
export const EPISODES: readonly (readonly [number, number, number])[] = Array.from({ length: SIZE ** 3 }, (_, i) => [
  Math.floor(i / SIZE ** 2),
  Math.floor(i / SIZE) % SIZE,
  i % SIZE,
]);

/** How likely each trader holds each episode to be: pᵢ(x) stands at x·traders + i, so that a price reads its traders in a row. */
export const LIKELIHOODS: Float64Array = Float64Array.from(
  EPISODES.flatMap(([h, s, d]) => TRADERS.map(({ tables }) => tables.help[h]! * tables.story[s]! * tables.diction[d]!)),
);

/** What the corpus holds: each episode written by one persona from beginning to end. */
export const CORPUS: Float64Array = Float64Array.from(EPISODES, (_, x) =>
  TRADERS.reduce((total, { corpus }, i) => total + corpus * LIKELIHOODS[x * TRADERS.length + i]!, 0),
);
