import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { busOf } from '../../../src/mapping/draw-stack.ts';
import { cutsOf, middleOf, overviewOf, sheetOf, SIDES, type PlacedBox } from '../../../src/mapping/layout.ts';
import { joint, jointsOf, spanOf, type Stack } from '../../../src/mapping/stacks.ts';
import { anyMap } from './maps.ts';

const measure = (text: string, size: number): number => text.length * size * 0.45;
const stacksOf = (boxes: readonly PlacedBox[], side: (typeof SIDES)[number]): Stack[] =>
  boxes.flatMap(({ stacks }) => stacks[side] ?? []);
const apart = ([from, to]: readonly [number, number], [other, end]: readonly [number, number]): boolean =>
  to < other || end < from;
const runsAt = (stack: Stack, y: number): boolean => spanOf(stack)[0] <= y && y <= spanOf(stack)[1];

describe('the sheet of any argument', () => {
  const holds = (law: (boxes: readonly PlacedBox[]) => void): void =>
    fc.assert(
      fc.property(anyMap, (map) => law(sheetOf(map, measure).boxes)),
      { numRuns: 300 },
    );

  test('has every move once', () =>
    fc.assert(
      fc.property(anyMap, (map) => {
        const cards = sheetOf(map, measure).boxes.flatMap(({ stacks }) =>
          SIDES.flatMap((side) => stacks[side]?.cards ?? []),
        );
        expect(new Set(cards.map(({ move }) => move)).size).toBe(cards.length);
        expect(cards.length).toBe(map.fates.size);
      }),
    ));

  test('has rows and cards one below another', () =>
    holds((boxes) => {
      for (const [i, box] of boxes.slice(1).entries())
        expect(box.top).toBeGreaterThanOrEqual(boxes[i]!.top + boxes[i]!.height);
      for (const side of SIDES) {
        const cards = stacksOf(boxes, side).flatMap(({ cards: own, tops }) =>
          own.map(({ height }, i) => ({ top: tops[i]!, height })),
        );
        for (const [i, { top }] of cards.slice(1).entries())
          expect(top).toBeGreaterThanOrEqual(cards[i]!.top + cards[i]!.height);
      }
    }));

  test('has buses that meet their own row only', () =>
    holds((boxes) => {
      for (const side of SIDES) {
        const stacks = stacksOf(boxes, side);
        for (const [i, one] of stacks.entries())
          for (const other of stacks.slice(i + 1)) {
            if (one.lane === other.lane) expect(apart(spanOf(one), spanOf(other))).toBe(true);
            const [inner, outer] = one.lane === 'inner' ? [one, other] : [other, one];
            if (one.lane === other.lane) continue;
            // The link of the outer bus to its row passes the inner lane; the lines of the inner bus's cards, the outer.
            expect(runsAt(inner, outer.row)).toBe(false);
            expect(jointsOf(inner).filter((y) => runsAt(outer, y))).toEqual([]);
          }
      }
    }));

  test('has each row level with where its bus meets it', () =>
    holds((boxes) => {
      for (const box of boxes)
        for (const side of SIDES) expect(box.stacks[side]?.row ?? middleOf(box)).toBe(middleOf(box));
    }));
});

test('lanes lie between the cards and the spine, the outer farther out', () => {
  expect([busOf('outer', 'left'), busOf('inner', 'left')]).toEqual([350, 359]);
  expect([busOf('inner', 'right'), busOf('outer', 'right')]).toEqual([761, 770]);
  expect(joint(0)).toBeGreaterThan(0);
});

test('the overview of any argument has its rows one below another within its height', () =>
  fc.assert(
    fc.property(anyMap, (map) => {
      const { boxes, height, width } = overviewOf(map, measure);
      for (const [i, box] of boxes.slice(1).entries())
        expect(box.top).toBeGreaterThanOrEqual(boxes[i]!.top + boxes[i]!.height);
      for (const { x, width: own, top, height: high } of boxes) {
        expect(x + own).toBeLessThanOrEqual(width);
        expect(top + high).toBeLessThanOrEqual(height);
      }
    }),
  ));

test('the overview of any argument can be cut between claims, and nowhere through a row', () =>
  fc.assert(
    fc.property(anyMap, (map) => {
      const sheet = overviewOf(map, measure);
      const cuts = cutsOf(sheet);
      expect(cuts).toHaveLength(sheet.boxes.filter(({ row }) => row.kind === 'claim').length);
      for (const cut of cuts)
        expect(sheet.boxes.filter(({ top, height }) => top - 1 <= cut && cut < top + height + 1 && cut > 0)).toEqual(
          [],
        );
    }),
  ));
