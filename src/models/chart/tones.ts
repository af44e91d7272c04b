import type { Tone } from './spec.ts';
import { element } from './svg.ts';

/** The page's style sheet says what colour a tone is, in each theme. */
export const toneColour = (tone: Tone): string => `var(--series-${tone})`;

const DASHES: Readonly<Record<Tone, string>> = { 1: '', 2: '7 3', 3: '2 3', 4: '9 3 2 3', 5: '13 4', 6: '1 4' };

/** Stroke of a line in a tone: colour and dashes together. */
export function toneStroke(tone: Tone): Record<string, string> {
  const dash = DASHES[tone];
  return { fill: 'none', stroke: toneColour(tone), ...(dash && { 'stroke-dasharray': dash }) };
}

/** Outlines of the markers, within three pixels of their centre. */
const MARKERS: Readonly<Record<Tone, string>> = {
  1: 'M-3 0A3 3 0 1 1 3 0A3 3 0 1 1 -3 0Z',
  2: 'M-2.7 -2.7H2.7V2.7H-2.7Z',
  3: 'M0 -3.4L3.2 2.5H-3.2Z',
  4: 'M0 -3.8L3.8 0L0 3.8L-3.8 0Z',
  5: 'M0 3.4L3.2 -2.5H-3.2Z',
  6: 'M-3.2 -1H-1V-3.2H1V-1H3.2V1H1V3.2H-1V1H-3.2Z',
};

/** Even tones are hollow, so that shapes of like outline differ too. */
export function marker(tone: Tone, x: number, y: number): string {
  const place = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
  const fill = tone % 2 === 0 ? 'var(--chart-paper)' : toneColour(tone);
  return element('path', { d: MARKERS[tone], transform: place, fill, stroke: toneColour(tone) });
}

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
