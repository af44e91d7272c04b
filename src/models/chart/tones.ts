import type { Tone } from './spec.ts';
import { element, round } from './svg.ts';

/** The page's style sheet says what colour a tone is, in each theme. */
export const toneColour = (tone: Tone): string => `var(--series-${tone})`;

const DASHES: Readonly<Record<Tone, string>> = { 1: '', 2: '7 3', 3: '2 3', 4: '9 3 2 3', 5: '13 4', 6: '1 4' };

/** Stroke of a line in a tone: colour and dashes together. */
export function toneStroke(tone: Tone): Record<string, string> {
  const dash = DASHES[tone];
  return { fill: 'none', stroke: toneColour(tone), ...(dash && { 'stroke-dasharray': dash }) };
}

/** Outlines of the markers, drawn from their centre and within four pixels of it. */
const OUTLINES: Readonly<Record<Tone, string>> = {
  1: 'm-3 0a3 3 0 1 1 6 0a3 3 0 1 1-6 0z',
  2: 'm-2.7-2.7h5.4v5.4h-5.4z',
  3: 'm0-3.4l3.2 5.9h-6.4z',
  4: 'm0-3.8l3.8 3.8l-3.8 3.8l-3.8-3.8z',
  5: 'm0 3.4l3.2-5.9h-6.4z',
  6: 'm-3.2-1h2.2v-2.2h2v2.2h2.2v2h-2.2v2.2h-2v-2.2h-2.2z',
};

/** Markers of one tone, in one path. Even tones are hollow, so that shapes of like outline differ too. */
export function markers(tone: Tone, centres: readonly (readonly [number, number])[]): string {
  if (centres.length === 0) return '';
  const d = centres.map(([x, y]) => `M${round(x)} ${round(y)}${OUTLINES[tone]}`).join('');
  const fill = tone % 2 === 0 ? 'var(--chart-paper)' : toneColour(tone);
  return element('path', { d, fill, stroke: toneColour(tone) });
}

export const marker = (tone: Tone, x: number, y: number): string => markers(tone, [[x, y]]);

/** A bar's look: solid, hollow, or half filled with a dashed edge. */
export function toneFill(tone: Tone): Record<string, string | number> {
  const dash = DASHES[tone];
  const opacity = tone === 1 ? 1 : tone % 2 === 0 ? 0 : 0.4;
  return {
    fill: toneColour(tone),
    'fill-opacity': String(opacity),
    stroke: toneColour(tone),
    ...(dash && tone > 2 && { 'stroke-dasharray': '2 2' }),
  };
}
