/** How well colours stand out from each other, as WCAG 2.2 measures it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** From 0, black, to 1, white; of a colour like `#9a2a17`. */
function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** From 1, alike, to 21, black on white. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Whether a colour is nearer to white than to black: what is to be read with it is then dark. */
export const isLight = (colour: string): boolean => contrastOf(colour, '#000000') > contrastOf(colour, '#ffffff');
