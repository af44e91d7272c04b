/** Mean width of a character of the chart's type, in pixels. */
const CHARACTER = 6.4;
export const LINE_HEIGHT = 14;

export const widthOf = (text: string): number => text.length * CHARACTER;

/** Breaks a text at spaces into lines of about so many characters; a longer word has a line to itself. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export interface Placed {
  /** Where the label would like its middle to be; moved so that labels do not overlap. */
  y: number;
  height: number;
}

/** Moves labels apart, keeping their order and, where there is room, staying between top and bottom. */
export function spread<T extends Placed>(labels: readonly T[], top: number, bottom: number): T[] {
  const placed = labels.map((label) => ({ ...label })).sort((a, b) => a.y - b.y);
  let edge = top;
  for (const label of placed) {
    label.y = Math.max(label.y, edge + label.height / 2);
    edge = label.y + label.height / 2;
  }
  edge = bottom;
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, edge - label.height / 2);
    edge = label.y - label.height / 2;
  }
  return placed;
}
