import type { Element, Root } from 'hast';
import { paletteOf, SERIES } from '../edition/face/palette.ts';
import { allElements, classesOf, findAll, hasClass } from '../html/tree.ts';

/** Drawings for those who know no style sheet of the site's: colours of light paper, on which a drawing then has to stand. */

const { ink: INK, quiet: QUIET, hair: HAIR } = paletteOf({}, 'light');

const COLOURS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SERIES.light.map((colour, i) => [`--series-${i + 1}`, colour])),
  '--chart-paper': '#ffffff',
};

/** What `charts.css` says of the parts of a drawing. */
const PARTS: Readonly<Record<string, Record<string, string>>> = {
  grid: { stroke: HAIR },
  axis: { stroke: QUIET },
  rule: { stroke: QUIET, strokeDasharray: '1 2' },
  line: { strokeWidth: '1.8', strokeLinejoin: 'round' },
  label: { fill: QUIET },
  note: { fill: QUIET },
};

const coloured = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => COLOURS[name] ?? INK) : value;

function paint(node: Element): void {
  for (const [name, value] of Object.entries(node.properties))
    node.properties[name] = coloured(value) as (typeof node.properties)[string];
  for (const name of classesOf(node)) Object.assign(node.properties, PARTS[name]);
}

/** Says the looks of the drawings of a tree in their own attributes. */
export function paintDrawings(tree: Root): void {
  for (const drawing of findAll(tree, (node) => node.tagName === 'svg' && hasClass(node, 'chart'))) {
    [drawing, ...allElements(drawing)].forEach(paint);
    Object.assign(drawing.properties, { color: INK, style: `background: ${COLOURS['--chart-paper']!}` });
  }
}
