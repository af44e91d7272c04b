import type { ArgumentMap } from '../edition/argument/map.ts';
import { rowsOf, slugOf, type Row } from '../edition/argument/rows.ts';
import { leadOf } from '../edition/argument/say.ts';
import { tallyOf } from '../edition/argument/tally.ts';
import { BOX, boxOf, passageNotes, type Box, type Notes, type Spine } from './boxes.ts';
import { cardsOf, sideOf, type Card, type Side } from './cards.ts';
import type { Measure } from './measure.ts';
import { Column, type Stack } from './stacks.ts';

export const SIDES = ['left', 'right'] as const satisfies Side[];

/** A row in its place, with what hangs at its sides. */
export interface PlacedBox extends Box {
  top: number;
  stacks: Partial<Record<Side, Stack>>;
}

/** The vertical line at a conclusion's edge along the premises of all its steps. */
export interface Rail {
  x: number;
  from: number;
  to: number;
  /** Heights at which it turns to a premise, each to the edge of its box. */
  turns: number[];
}

/** A drawing: every row, and its cards, in its place. Units are those of the drawing, y downwards. */
export interface Sheet {
  width: number;
  height: number;
  boxes: PlacedBox[];
  rails: Rail[];
}

/** The sheet's columns: cards to 322, the spine from 384 to 736, cards from 798. */
export const SHEET = { width: 1120, spine: { from: 384, to: 736, level: 18 } } as const satisfies {
  width: number;
  spine: Spine;
};

/** The overview is the spine alone, as wide as a telephone. */
const OVERVIEW = { width: 358, spine: { from: 1, to: 357, level: 15 } } as const satisfies {
  width: number;
  spine: Spine;
};

export const middleOf = ({ top, height }: PlacedBox): number => top + height / 2;

/** Above the middle, where moves meet the box. */
const turnOf = ({ top }: PlacedBox): number => top + BOX.turn;

/** Rails of placed rows: from below a conclusion to the last of its premises. */
function railsOf(boxes: readonly PlacedBox[]): Rail[] {
  return boxes.flatMap((box, i) => {
    if (box.row.kind === 'step') return [];
    const below = boxes.slice(i + 1);
    const end = below.findIndex(({ row }) => row.kind === 'claim' && row.depth <= box.row.depth);
    const own = (end < 0 ? below : below.slice(0, end)).filter(({ row }) => row.kind === 'claim');
    const turns = own.filter(({ row }) => row.depth === box.row.depth + 1).map(turnOf);
    const last = turns.at(-1);
    return last === undefined ? [] : [{ x: box.x + BOX.rail, from: box.top + box.height, to: last, turns }];
  });
}

const boxesOf = (map: ArgumentMap, spine: Spine, measure: Measure, notes: Notes): Box[] =>
  map.outline ? rowsOf(map.outline).map((row) => boxOf(row, spine, map, measure, notes)) : [];

/** What the moves on a row come to, after the passage that leads its claim. */
const tallyNotes =
  (map: ArgumentMap): Notes =>
  (row) => {
    const tally = tallyOf(slugOf(row), map);
    return row.kind === 'step' ? tally : [leadOf(row.claim), ...(tally ? [tally] : [])].join(': ');
  };

/** The rows alone, one below another. */
export function overviewOf(map: ArgumentMap, measure: Measure): Sheet {
  let top = 1;
  const boxes = boxesOf(map, OVERVIEW.spine, measure, tallyNotes(map)).map((box) => {
    const placed = { ...box, top, stacks: {} };
    top += box.height + box.gap;
    return placed;
  });
  return { width: OVERVIEW.width, height: top, boxes, rails: railsOf(boxes) };
}

/** Heights between claims, in the gap above a claim or the first step that leads to it: where a drawing may be cut. */
export function cutsOf({ boxes }: Sheet): number[] {
  const first = boxes.filter((_, i) => i > 0 && boxes[i - 1]!.row.kind === 'claim');
  return [0, ...first.map(({ top }) => top - BOX.claimGap / 2)].map(Math.floor);
}

/** Cards of a row, by side: a reply stands on the side of what it replies to. */
function sidesOf(row: Row, map: ArgumentMap, measure: Measure): [Side, Card[]][] {
  const trees = row.kind === 'claim' && row.again ? [] : (map.on.get(slugOf(row)) ?? []);
  return SIDES.map((side) => [
    side,
    cardsOf(
      trees.filter(({ move }) => sideOf(move) === side),
      (move) => map.fates.get(move)!.state,
      measure,
    ),
  ]);
}

/** Lays out the whole argument: claims and steps down the middle, what comments do to them at both sides. */
export function sheetOf(map: ArgumentMap, measure: Measure): Sheet {
  const columns = { left: new Column(), right: new Column() };
  const boxes: PlacedBox[] = [];
  let top = 1;
  for (const box of boxesOf(map, SHEET.spine, measure, passageNotes)) {
    const sides = sidesOf(box.row, map, measure).filter(([, cards]) => cards.length > 0);
    const middle = sides.reduce((at, [side]) => columns[side].roomAt(at), top + box.height / 2);
    const stacks = Object.fromEntries(sides.map(([side, cards]) => [side, columns[side].hang(cards, middle)]));
    boxes.push({ ...box, top: middle - box.height / 2, stacks });
    top = middle + box.height / 2 + box.gap;
  }
  const height = Math.ceil(Math.max(top, columns.left.end, columns.right.end)) + 1;
  return { width: SHEET.width, height, boxes, rails: railsOf(boxes) };
}
