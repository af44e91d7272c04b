import { CARD, heightOf, type Card } from './cards.ts';

/** Buses run from a row to its cards in one of two lanes, the outer farther from the spine. */
export type Lane = 'outer' | 'inner';

/** The cards of a row on one side, placed. */
export interface Stack {
  lane: Lane;
  /** The top of each card, downwards. */
  tops: number[];
  cards: readonly Card[];
  /** Where the bus meets its row. */
  row: number;
}

/** Where the first line of a card has its middle, below the card's top. */
const HEAD = CARD.leading / 2 + CARD.padding / 2;
/** How far a row may stand above the end of the stack before its own. */
const MOST_LAG = 391;
const CLEAR = 3;
/** How far above its row a stack begins at least, so that its first line is level with the row. */
const LEVEL = 9;

/** Where a card's line leaves the bus. */
export const joint = (top: number): number => top + HEAD;

/** The joints of a stack with cards that hang from the bus themselves; replies hang from what they reply to. */
export const jointsOf = ({ tops, cards }: Stack): number[] => tops.filter((_, i) => cards[i]!.depth === 0).map(joint);

/** From where to where the bus of a stack runs. */
export function spanOf(stack: Stack): [from: number, to: number] {
  const all = [stack.row, ...jointsOf(stack)];
  return [Math.min(...all), Math.max(...all)];
}

/** The stacks of one side, added from the top. */
export class Column {
  readonly #stacks: Stack[] = [];
  #cursor = 0;

  #running(lane: Lane, at: number): boolean {
    return this.#stacks.some((stack) => stack.lane === lane && spanOf(stack)[1] > at);
  }

  /** The least height of a row's middle, from `middle` downwards, at which a bus of its own can leave it. */
  roomAt(middle: number): number {
    const lag = this.#running('inner', middle) ? CLEAR : MOST_LAG;
    return Math.max(middle, this.#cursor - lag);
  }

  /** Hangs cards at a row whose middle is where `roomAt` allowed it. */
  hang(cards: readonly Card[], row: number): Stack {
    const height = heightOf(cards);
    let top = Math.max(this.#cursor, Math.min(row - height / 2, row - LEVEL));
    const tops = cards.map((card) => {
      const own = top;
      top += card.height + CARD.gap;
      return own;
    });
    const stack: Stack = { lane: this.#running('outer', row) ? 'inner' : 'outer', tops, cards, row };
    this.#stacks.push(stack);
    this.#cursor = top;
    return stack;
  }

  /** Where the last card ends. */
  get end(): number {
    return Math.max(0, this.#cursor - CARD.gap);
  }
}
