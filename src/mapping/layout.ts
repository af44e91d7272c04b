import type { ArgumentMap } from '../edition/argument/map.ts';
import { BOX, boxOf, type Box, type Spine } from './boxes.ts';
import { cardsOf, sideOf, type Card, type Side } from './cards.ts';
import type { Measure } from './measure.ts';
import { rowsOf, slugOf, type Row } from './rows.ts';
import { Column, type Stack } from './stacks.ts';

export interface PlacedBox extends Box {
  top: number;
}

/** The vertical line at a conclusion's edge along the premises of all its steps. */
export interface Rail {
  x: number;
  from: number;
  to: number;
}

/** The sheet: every row and every card in its place. Units are those of the drawing, y downwards. */
export interface Sheet {
  width: number;
  height: number;
  boxes: PlacedBox[];
  rails: Rail[];
  stacks: Record<Side, Stack[]>;
}

/** The sheet's columns: cards to 322, the spine from 384 to 736, cards from 798. */
export const SHEET = { width: 1120, spine: { from: 384, to: 736, level: 18 } } as const satisfies {
  width: number;
  spine: Spine;
};

/** The overview is the spine alone, as wide as a telephone. */
export const OVERVIEW = { width: 358, spine: { from: 1, to: 357, level: 15 } } as const satisfies {
  width: number;
  spine: Spine;
};

export const middleOf = ({ top, height }: PlacedBox): number => top + height / 2;

/** Rails of placed rows: from below a conclusion to the last of its premises. */
export function railsOf(boxes: readonly PlacedBox[]): Rail[] {
  return boxes.flatMap((box, i) => {
    if (box.row.kind === 'step') return [];
    const below = boxes.slice(i + 1);
    const end = below.findIndex(({ row }) => row.kind === 'claim' && row.depth <= box.row.depth);
    const own = (end < 0 ? below : below.slice(0, end)).filter(({ row }) => row.kind === 'claim');
    const last = own.filter(({ row }) => row.depth === box.row.depth + 1).at(-1);
    return last ? [{ x: box.x + BOX.rail, from: box.top + box.height, to: middleOf(last) }] : [];
  });
}

/** Rows one below another, without cards. */
export function stacked(boxes: readonly Box[]): PlacedBox[] {
  let top = 1;
  return boxes.map((box) => {
    const placed = { ...box, top };
    top += box.height + box.gap;
    return placed;
  });
}

export const boxesOf = (map: ArgumentMap, spine: Spine, measure: Measure): Box[] =>
  map.outline ? rowsOf(map.outline).map((row) => boxOf(row, spine, map, measure)) : [];

/** Cards of a row, by side: a reply stands on the side of what it replies to. */
function sidesOf(row: Row, map: ArgumentMap, measure: Measure): [Side, Card[]][] {
  const trees = row.kind === 'claim' && row.again ? [] : (map.on.get(slugOf(row)) ?? []);
  return (['left', 'right'] as const).map((side) => [
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
  for (const box of boxesOf(map, SHEET.spine, measure)) {
    const sides = sidesOf(box.row, map, measure).filter(([, cards]) => cards.length > 0);
    const middle = sides.reduce((at, [side]) => columns[side].roomAt(at), top + box.height / 2);
    for (const [side, cards] of sides) columns[side].hang(cards, middle);
    boxes.push({ ...box, top: middle - box.height / 2 });
    top = middle + box.height / 2 + box.gap;
  }
  return {
    width: SHEET.width,
    height: Math.max(top, columns.left.end, columns.right.end) + 1,
    boxes,
    rails: railsOf(boxes),
    stacks: { left: columns.left.stacks, right: columns.right.stacks },
  };
}
