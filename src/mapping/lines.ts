import type { Measure } from './measure.ts';

/** Words in as few lines as fit a width, one word at least in each. */
function greedy(words: readonly string[], width: number, measured: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && measured(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How much narrower each try is, as a part of the size. */
const STEP = 0.5;

/** A text in as few lines as fit a width, and these as even as can be. */
export function balanced(text: string, width: number, size: number, measure: Measure): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const measured = (line: string): number => measure(line, size);
  let best = greedy(words, width, measured);
  for (let narrower = width - STEP * size; narrower > 0; narrower -= STEP * size) {
    const lines = greedy(words, narrower, measured);
    if (lines.length > best.length || lines.some((line) => measured(line) > narrower)) break;
    best = lines;
  }
  return best;
}
