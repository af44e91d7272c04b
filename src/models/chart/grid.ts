import { LINE_HEIGHT, widthOf } from './labels.ts';
import type { GridSpec } from './spec.ts';
import { element, text, WIDTH } from './svg.ts';

const CELL_HEIGHT = 24;
/** The darkest shade on which text is still easy to read. */
const DARKEST = 0.45;

/** Per cent without the sign, as short as a cell needs it. */
function cellText(share: number): string {
  if (share < 0.005) return share === 0 ? '0' : '<1';
  return share > 0.995 && share < 1 ? '>99' : String(Math.round(100 * share));
}

/** Markup and height of a grid of shares, printed in per cent. */
export function renderGrid({ x, y, cells }: GridSpec): { body: string; height: number } {
  const left = Math.max(...y.values.map(widthOf)) + 8;
  const top = LINE_HEIGHT + 6;
  const width = (WIDTH - left - 2) / x.values.length;
  const middle = (column: number): number => left + (column + 0.5) * width;
  const drawn = cells.flatMap((row, j) =>
    row.map((share, i) => {
      const at = { x: left + i * width, y: top + j * CELL_HEIGHT, width, height: CELL_HEIGHT };
      const shade = element('rect', {
        ...at,
        class: 'cell',
        fill: 'var(--series-1)',
        'fill-opacity': String(Math.round(share * DARKEST * 100) / 100),
      });
      return shade + text(middle(i), at.y + 16, cellText(share), { 'text-anchor': 'middle' });
    }),
  );
  const bottom = top + cells.length * CELL_HEIGHT;
  const heads = [
    ...y.values.map((label, j) => text(left - 5, top + j * CELL_HEIGHT + 16, label, { 'text-anchor': 'end' })),
    ...x.values.map((label, i) => text(middle(i), bottom + 14, label, { 'text-anchor': 'middle' })),
    text(2, 13, y.label, { class: 'label' }),
    text(WIDTH - 2, bottom + 29, x.label, { class: 'label', 'text-anchor': 'end' }),
  ];
  return { body: drawn.join('') + heads.join(''), height: bottom + 34 };
}
