import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ArgumentMap } from '../edition/argument/map.ts';
import { moveName, stateWord } from '../edition/argument/say.ts';
import type { Reference } from '../edition/reference.ts';
import { CARD, headOf, type Card, type Side } from './cards.ts';
import { SHEET } from './layout.ts';
import { kindLine } from './marks.ts';
import { joint, spanOf, type Lane, type Stack } from './stacks.ts';

/** Where a stack's lines lead, and what its cards name. */
interface Hung {
  /** Where the row's own edge is, towards the stack. */
  edge: number;
  /** The row's middle. */
  row: number;
  map: ArgumentMap;
  addressOf: (ref: Reference) => string;
}

/** From the spine to a bus. */
const LANES: Record<Lane, number> = { outer: 34, inner: 25 };

/** A side of the sheet: the inner edge of its cards, and which way is out. */
const COLUMNS: Record<Side, { edge: number; spine: number; out: 1 | -1 }> = {
  left: { edge: CARD.width, spine: SHEET.spine.from, out: -1 },
  right: { edge: SHEET.width - CARD.width, spine: SHEET.spine.to, out: 1 },
};

export const busOf = (lane: Lane, side: Side): number => COLUMNS[side].spine + COLUMNS[side].out * LANES[lane];

/** The inner edge of a card's text. */
const textEdge = (depth: number, side: Side): number => COLUMNS[side].edge + COLUMNS[side].out * depth * CARD.indent;

function drawCard({ move, depth, state, gist }: Card, top: number, side: Side, { map, addressOf }: Hung): Element {
  const x = textEdge(depth, side);
  const [reference, act] = headOf(move);
  const first = top + 14;
  return s('a', { class: 'card-link', href: addressOf(move.at.from) }, [
    s('title', moveName(move, map)),
    s('text', { class: `move ${side}`, 'font-size': CARD.size }, [
      s('tspan', { x, y: first, class: 'reference' }, reference),
      s('tspan', ` ${act}`),
      ...(state ? [s('tspan', { class: `state ${state}` }, ` ${stateWord(state)}`)] : []),
      ...gist.map((line, i) => s('tspan', { x, y: first + (i + 1) * CARD.leading, class: 'gist' }, line)),
    ]),
  ]);
}

/** The card that a reply hangs from: the last before it that is one level less deep. */
const parentOf = (stack: Stack, i: number): number =>
  stack.cards.slice(0, i).findLastIndex(({ depth }) => depth === stack.cards[i]!.depth - 1);

/** The line of a reply, from its card in and then up to the card that it replies to. */
function drawReplyLine(stack: Stack, i: number, side: Side): Element {
  const { out } = COLUMNS[side];
  const { depth, move } = stack.cards[i]!;
  const parent = parentOf(stack, i);
  const from = stack.tops[parent]! + stack.cards[parent]!.height - 1;
  const y = joint(stack.tops[i]!);
  const edge = textEdge(depth, side);
  const line = edge - out * 15;
  return s('g', [
    s('path', { class: 'reply', d: `M${line} ${from}V${y}` }),
    kindLine(move.act, edge - out * 3, line, y),
  ]);
}

const drawLine = (stack: Stack, i: number, side: Side): Element => {
  const { out } = COLUMNS[side];
  const { depth, move } = stack.cards[i]!;
  if (depth > 0) return drawReplyLine(stack, i, side);
  return kindLine(move.act, textEdge(0, side) - out * 4, busOf(stack.lane, side), joint(stack.tops[i]!));
};

/** The cards of a row at one side, the bus that they hang from, and the link from it to the row. */
export function drawStack(stack: Stack, side: Side, hung: Hung): Element {
  const bus = busOf(stack.lane, side);
  const [from, to] = spanOf(stack);
  const link = `M${bus} ${hung.row}H${hung.edge}`;
  return s('g', { class: 'stack' }, [
    s('path', { class: 'halo', d: link }),
    s('path', { class: 'bus', d: `${link}M${bus} ${from}V${to}` }),
    ...stack.cards.flatMap((card, i) => [drawLine(stack, i, side), drawCard(card, stack.tops[i]!, side, hung)]),
  ]);
}
