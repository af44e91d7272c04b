import { escapeText } from './format.ts';

/** Width of every chart in its own units, about pixels on a phone; the page scales it. */
export const WIDTH = 360;

type Attributes = Readonly<Record<string, string | number>>;

/** To a tenth of a pixel: finer cannot be seen, and rounding hides how machines differ in the last digit. */
export const round = (x: number): number => Math.round(x * 10) / 10 + 0;

/** An element; children are markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  let head = `<${name}`;
  for (const attribute in attributes) {
    const value = attributes[attribute]!;
    head += ` ${attribute}="${typeof value === 'number' ? round(value) : escapeText(value)}"`;
  }
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`;
}

export const text = (x: number, y: number, content: string, attributes: Attributes = {}): string =>
  element('text', { x, y, ...attributes }, escapeText(content));

export const line = (x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string =>
  element('line', { x1, y1, x2, y2, ...attributes });

/** A path through points in pixels; a point that is not finite breaks it. */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  let pen = false;
  return points
    .map(([x, y]) => {
      const finite = Number.isFinite(x) && Number.isFinite(y);
      const step = finite ? `${pen ? 'L' : 'M'}${round(x)} ${round(y)}` : '';
      pen = finite;
      return step;
    })
    .join('');
}
