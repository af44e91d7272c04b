import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ArgumentMap } from '../edition/argument/map.ts';
import { rowName } from '../edition/argument/say.ts';
import { slugOf } from '../edition/argument/rows.ts';
import { tallyOf } from '../edition/argument/tally.ts';
import { claimAddress } from '../edition/addresses.ts';
import type { Reference } from '../edition/reference.ts';
import { BOX } from './boxes.ts';
import { drawStack } from './draw-stack.ts';
import { middleOf, SIDES, overviewOf, sheetOf, type PlacedBox, type Rail, type Sheet } from './layout.ts';
import type { Measure } from './measure.ts';

/** What a drawing is made of beside the argument. */
export interface Drawing {
  map: ArgumentMap;
  measure: Measure;
  /** Where a passage stands. */
  addressOf: (ref: Reference) => string;
}

const drawRail = ({ x, from, to, turns }: Rail): Element =>
  s('path', {
    class: 'rail',
    d: [`M${x} ${from}V${to}`, ...turns.map((y) => `M${x} ${y}h${BOX.rail}`)].join(''),
  });

const nameOf = ({ row }: PlacedBox, map: ArgumentMap): string => {
  const tally = tallyOf(slugOf(row), map);
  return `${rowName(row, map)}.${tally ? ` Comments: ${tally}.` : ''}`;
};

function drawClaim({ row, x, top, width, height, lines, below }: PlacedBox): Element[] {
  const rank = row.kind === 'claim' ? row.rank : 'other';
  const left = x + BOX.padding;
  return [
    s('rect', { class: `box ${rank}`, x, y: top, width, height, rx: 3 }),
    s(
      'text',
      { class: 'title', 'font-size': BOX.title },
      lines.map((line, i) => s('tspan', { x: left, y: top + 21 + i * BOX.leading }, line)),
    ),
    s('text', { class: 'below', x: left, y: top + BOX.leading * lines.length + 20, 'font-size': BOX.below }, below),
  ];
}

function drawStep({ row, x, top, height, below }: PlacedBox): Element[] {
  const perhaps = row.kind === 'step' && row.step.perhaps;
  const middle = top + height / 2;
  return [
    s('circle', { class: perhaps ? 'dot perhaps' : 'dot', cx: x + BOX.rail, cy: middle, r: 4.2 }),
    s('text', { class: 'because', x: x + BOX.stepText, y: middle + 4.2, 'font-size': BOX.below }, below),
  ];
}

const drawRow = (box: PlacedBox, map: ArgumentMap): Element =>
  s('a', { class: 'row', href: claimAddress(slugOf(box.row)), 'aria-label': nameOf(box, map) }, [
    ...(box.row.kind === 'claim' ? drawClaim(box) : drawStep(box)),
  ]);

/** Where a line from the side meets a row: the edge of a claim; the dot of a step, or the end of its words. */
function edgesOf(box: PlacedBox, measure: Measure): Record<'left' | 'right', number> {
  if (box.row.kind === 'claim') return { left: box.x, right: box.x + box.width };
  return { left: box.x + BOX.rail - 4.2, right: box.x + BOX.stepText + measure(box.below, BOX.below) + 6 };
}

function drawSides(box: PlacedBox, { map, measure, addressOf }: Drawing): Element[] {
  const edges = edgesOf(box, measure);
  return SIDES.flatMap((side) => {
    const stack = box.stacks[side];
    return stack ? [drawStack(stack, side, { edge: edges[side], row: middleOf(box), map, addressOf })] : [];
  });
}

const drawn = (name: string, { width, height, boxes, rails }: Sheet, drawing: Drawing): Element =>
  s(
    'svg',
    {
      class: `argument-map ${name}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-label': 'The argument as a picture',
    },
    [...rails.map(drawRail), ...boxes.flatMap((box) => [drawRow(box, drawing.map), ...drawSides(box, drawing)])],
  );

/** Claims and steps down the middle, what comments do to them at both sides. */
export const drawSheet = (drawing: Drawing): Element => drawn('sheet', sheetOf(drawing.map, drawing.measure), drawing);

/** Claims and steps alone, with how many moves each has. */
export const drawOverview = (drawing: Drawing): Element =>
  drawn('overview', overviewOf(drawing.map, drawing.measure), drawing);
