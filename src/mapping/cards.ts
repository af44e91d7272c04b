import type { MoveTree } from '../edition/argument/replies.ts';
import { actWords } from '../edition/argument/say.ts';
import type { Move, State } from '../edition/argument/types.ts';
import { printRange } from '../edition/reference.ts';
import type { Act } from '../schemas/argument.ts';
import { balanced } from './lines.ts';
import type { Measure } from './measure.ts';

export type Side = 'left' | 'right';

/** What is against a claim stands left of it, the rest right. */
const SIDE: Record<Act, Side> = {
  objects: 'left',
  qualifies: 'left',
  asks: 'left',
  supports: 'right',
  grants: 'right',
  restates: 'right',
  proposes: 'right',
  answers: 'right',
};

export const sideOf = ({ act }: Move): Side => SIDE[act];

/** Moves on one target in the order in which the sheet is read: what is against it, then the rest. */
export const inReadingOrder = (trees: readonly MoveTree[]): MoveTree[] =>
  (['left', 'right'] as const).flatMap((side) => trees.filter(({ move }) => sideOf(move) === side));

/** A move as it stands in a side column. */
export interface Card {
  move: Move;
  /** 0 for a move on a claim or step, 1 for a reply to it, and so on. */
  depth: number;
  state: State | null;
  gist: string[];
  height: number;
}

/** Measures of a card, in units of the drawing. Text is broken short of the width: until the face arrives, another is wider. */
export const CARD = { width: 322, text: 308, size: 13.5, leading: 17, padding: 4, gap: 7, indent: 20 } as const;

/** `T2.3.8–T2.3.9 perhaps objects`, the head of a card without its state. */
export const headOf = (move: Move): [reference: string, act: string] => [printRange(move.at), actWords(move)];

type Fated = (move: Move) => State | null;

/** The cards of some moves with the replies to them, in order, each below what it replies to. */
export function cardsOf(trees: readonly MoveTree[], stateOf: Fated, measure: Measure, depth = 0): Card[] {
  return trees.flatMap(({ move, replies }) => {
    const gist = balanced(move.gist, CARD.text - depth * CARD.indent, CARD.size, measure);
    const height = CARD.leading * (1 + gist.length) + CARD.padding;
    return [{ move, depth, state: stateOf(move), gist, height }, ...cardsOf(replies, stateOf, measure, depth + 1)];
  });
}

/** The height of cards that stand one below another. */
export const heightOf = (cards: readonly Card[]): number =>
  cards.reduce((sum, { height }) => sum + height + CARD.gap, -CARD.gap);
