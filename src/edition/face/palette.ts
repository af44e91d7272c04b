import type { ColourName } from '../../schemas/face.ts';
import type { EditionData } from '../types.ts';

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

/** A colour of each name, as `#rrggbb`. */
export type Palette = Readonly<Record<ColourName, string>>;

/** The engine's own: those of `styles/tokens.css`. */
const OWN: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fdfcf8',
    raised: '#f5f2ea',
    ink: '#1d1b17',
    quiet: '#625d53',
    hair: '#dcd6c8',
    accent: '#9a2a17',
    mark: '#fbeab5',
    focus: '#1f5a96',
  },
  dark: {
    paper: '#171612',
    raised: '#211f1a',
    ink: '#e4dfd3',
    quiet: '#a49d8f',
    hair: '#38342c',
    accent: '#ec9279',
    mark: '#4d4113',
    focus: '#8fbdf0',
  },
};

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
export const paletteOf = (data: Pick<EditionData, 'colours'>, theme: Theme): Palette => ({
  ...OWN[theme],
  ...Object.fromEntries(chosenColours(data).map(([name, both]) => [name, both[theme]])),
});

/** A style sheet that is written in the engine's colours, in those of an edition. */
export function inColoursOf(data: Pick<EditionData, 'colours'>, css: string): string {
  const chosen = new Map(
    chosenColours(data).flatMap(([name, both]) => THEMES.map((theme) => [OWN[theme][name], both[theme]] as const)),
  );
  return css.replace(/#[\da-f]{6}\b/g, (colour) => chosen.get(colour) ?? colour);
}
