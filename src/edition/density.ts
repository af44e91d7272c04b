import { bearingsOn, isOfComment, type Discussed } from './argument/bearing.ts';
import type { Reference } from './reference.ts';

/** How many comments bear on any of these passages. */
export const responsesTo = (refs: readonly Reference[], edition: Discussed): number =>
  new Set(refs.flatMap((ref) => bearingsOn(ref, edition).filter(isOfComment)).map(({ from }) => from)).size;

/** In how many columns a map stands whose rows are of like length, where so many fit side by side. */
export const evenly = (count: number, fit: number): number => Math.ceil(count / Math.ceil(count / fit));

/** How high a map of the discussion is. */
export const MAP_HEIGHT = 10;

/**
 * A map of the discussion as the path of an SVG, to be drawn by a stroke: `MAP_HEIGHT` high and as wide as there are counts. A line stands in
 * the middle of each that is not 0, as high as the map for the most of them, and for none lower than a quarter of it. Empty where there is
 * no discussion.
 */
export function densityPath(counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  const height = (n: number): number => Math.round(MAP_HEIGHT * (0.25 + (0.75 * n) / most));
  return counts.map((n, i) => (n ? `M${i}.5 ${MAP_HEIGHT}v-${height(n)}` : '')).join('');
}
