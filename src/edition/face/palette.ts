import { COLOUR_NAMES, ENGINE_COLOURS, type ColourName } from '../../schemas/face.ts';
import type { EditionData } from '../types.ts';

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

/** A colour of each name, as `#rrggbb`. */
export type Palette = Readonly<Record<ColourName, string>>;

/** The lines of charts, which no edition chooses: those of `styles/charts.css`. */
export const SERIES: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#1c4f8f', '#b3420c', '#45413a', '#736200', '#8a2f7a', '#0c6b6d'],
  dark: ['#8fbaf3', '#f3a071', '#cdc7b9', '#d9ca52', '#e49ad4', '#6fd2d1'],
};

/** What the style sheets call a colour. */
export const propertyOf = (name: ColourName): string => `--${name === 'accent' ? 'rubric' : name}`;

/** Colours that an edition has chosen. */
export const chosenColours = ({ colours = {} }: Pick<EditionData, 'colours'>): [ColourName, Record<Theme, string>][] =>
  (Object.entries(colours) as [ColourName, Record<Theme, string> | undefined][]).flatMap(([name, both]) =>
    both ? [[name, both]] : [],
  );

/** All colours of an edition's pages: its own, and the engine's where it has chosen none. */
export const paletteOf = ({ colours }: Pick<EditionData, 'colours'>, theme: Theme): Palette =>
  Object.fromEntries(COLOUR_NAMES.map((name) => [name, (colours?.[name] ?? ENGINE_COLOURS[name])[theme]])) as Record<
    ColourName,
    string
  >;

/** A style sheet that is written in the engine's colours, in those of an edition. */
export function inColoursOf(data: Pick<EditionData, 'colours'>, css: string): string {
  const chosen = new Map(
    chosenColours(data).flatMap(([name, both]) =>
      THEMES.map((theme) => [ENGINE_COLOURS[name][theme], both[theme]] as const),
    ),
  );
  return css.replace(/#[\da-f]{6}\b/g, (colour) => chosen.get(colour) ?? colour);
}
