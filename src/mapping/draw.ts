import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { ArgumentMap } from '../edition/argument/map.ts';
import { rowName } from '../edition/argument/say.ts';
import { slugOf } from '../edition/argument/rows.ts';
import { tallyOf } from '../edition/argument/tally.ts';
import { claimAddress } from '../edition/addresses.ts';
import type { Reference } from '../edition/reference.ts';
import { BOX } from './boxes.ts';
import { drawStack } from './draw-stack.ts';
import { cutsOf, middleOf, SIDES, overviewOf, sheetOf, type PlacedBox, type Rail, type Sheet } from './layout.ts';
import { DOT, stepDot } from './marks.ts';
import type { Measure } from './measure.ts';
import { strings } from '../strings/languages/en.ts';

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
  return `${rowName(row, map)}.${tally ? strings.argument.comments(tally) : ''}`;
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
    stepDot(perhaps, x + BOX.rail, middle),
    s('text', { class: 'because', x: x + BOX.stepText, y: middle + 4.2, 'font-size': BOX.below }, below),
  ];
}

const drawRow = (box: PlacedBox, map: ArgumentMap): Element =>
  s('a', { class: 'row', href: claimAddress(slugOf(box.row)) }, [
    s('title', nameOf(box, map)),
    ...(box.row.kind === 'claim' ? drawClaim(box) : drawStep(box)),
  ]);

/** Where a line from the side meets a row: the edge of a claim; the dot of a step, or the end of its words. */
function edgesOf(box: PlacedBox, measure: Measure): Record<'left' | 'right', number> {
  if (box.row.kind === 'claim') return { left: box.x, right: box.x + box.width };
  return { left: box.x + BOX.rail - DOT, right: box.x + BOX.stepText + measure(box.below, BOX.below) + 6 };
}

function drawSides(box: PlacedBox, { map, measure, addressOf }: Drawing): Element[] {
  const edges = edgesOf(box, measure);
  return SIDES.flatMap((side) => {
    const stack = box.stacks[side];
    return stack ? [drawStack(stack, side, { edge: edges[side], row: middleOf(box), map, addressOf })] : [];
  });
}

/** A part of a drawing from one height to another, as wide as the whole. */
function drawWindow({ width, boxes, rails }: Sheet, from: number, to: number, drawing: Drawing): Element {
  const within = boxes.filter(({ top }) => from <= top && top < to);
  const passing = rails.filter((rail) => rail.from < to && from < rail.to);
  return s('svg', { viewBox: `0 ${from} ${width} ${to - from}`, width, height: to - from }, [
    ...passing.map(drawRail),
    ...within.flatMap((box) => [drawRow(box, drawing.map), ...drawSides(box, drawing)]),
  ]);
}

const named = (name: string, windows: Element[]): Element =>
  h('div', { class: `argument-map ${name}`, role: 'group', 'aria-label': strings.argument.picture }, windows);

/** Claims and steps down the middle, what comments do to them at both sides. */
export function drawSheet(drawing: Drawing): Element {
  const sheet = sheetOf(drawing.map, drawing.measure);
  return named('sheet', [drawWindow(sheet, 0, sheet.height, drawing)]);
}

/**
 * Claims and steps alone, with how many moves each has: a drawing for each claim with the steps before it, one below
 * another without a gap, so that a page of print ends between two.
 */
export function drawOverview(drawing: Drawing): Element {
  const sheet = overviewOf(drawing.map, drawing.measure);
  const cuts = cutsOf(sheet);
  return named(
    'overview',
    cuts.map((from, i) => drawWindow(sheet, from, cuts[i + 1] ?? sheet.height, drawing)),
  );
}
