import { LINE_HEIGHT, widthOf } from './labels.ts';
import type { Frame } from './scale.ts';
import type { RuleMark } from './spec.ts';
import { text } from './svg.ts';

export type Pixel = readonly [x: number, y: number];

/** Where a note may stand: the start or end of its text, and its baseline. */
interface Place {
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** How many of these points a note of such width would cover. */
function covered({ x, y, anchor }: Place, width: number, points: readonly Pixel[]): number {
  const left = anchor === 'start' ? x : x - width;
  return points.filter(([a, b]) => a > left - 4 && a < left + width + 4 && b > y - LINE_HEIGHT && b < y + 5).length;
}

/** Beside an upright rule, at its top or its foot; above or below a level one, at its left or its right. */
function placesFor({ axis, at, label }: RuleMark, frame: Frame): Place[] {
  const { left, right, top, bottom } = frame;
  if (axis === 'y') {
    const level = frame.y.at(at);
    const lines = [level - 4, level + LINE_HEIGHT].filter((y) => y - 10 >= top && y <= bottom);
    return lines.flatMap((y): Place[] => [
      { x: left + 4, y, anchor: 'start' },
      { x: right - 4, y, anchor: 'end' },
    ]);
  }
  const place = frame.x.at(at);
  const sides: Place[] = [];
  if (place + 4 + widthOf(label) <= right + 4) sides.push({ x: place + 4, y: 0, anchor: 'start' });
  if (place - 4 - widthOf(label) >= left || sides.length === 0) sides.push({ x: place - 4, y: 0, anchor: 'end' });
  return [top + 10, top + 10 + LINE_HEIGHT, bottom - 6, (top + bottom) / 2].flatMap((y) =>
    sides.map((side) => ({ ...side, y })),
  );
}

/** Points along a line, close enough together that no note fits between them. */
export function alongLine(pixels: readonly Pixel[]): Pixel[] {
  const points = pixels.slice(0, 1);
  for (let i = 1; i < pixels.length; i++) {
    const [[a, b], [x, y]] = [pixels[i - 1]!, pixels[i]!];
    const steps = Math.ceil(Math.max(Math.abs(x - a), Math.abs(y - b)) / 6) || 1;
    for (let n = 1; n <= steps; n++) points.push([a + ((x - a) * n) / steps, b + ((y - b) * n) / steps]);
  }
  return points;
}

/** The names of rules, each where it covers least of the data and of the names before it. */
export function drawNotes(rules: readonly RuleMark[], frame: Frame, data: readonly Pixel[]): string {
  const taken = [...data];
  return rules
    .map((rule) => {
      const width = widthOf(rule.label);
      const places = placesFor(rule, frame).map((place) => ({ ...place, cost: covered(place, width, taken) }));
      const best = places.reduce((least, place) => (place.cost < least.cost ? place : least));
      const from = best.anchor === 'start' ? best.x : best.x - width;
      for (let x = 0; x <= width; x += 6) taken.push([from + x, best.y - 4]);
      return text(best.x, best.y, rule.label, { 'text-anchor': best.anchor, class: 'note' });
    })
    .join('');
}
