import { z } from 'zod';

/** What an edition may choose of its looks: colours and fonts, by a few names. */

const colourSchema = z.string().regex(/^#[\da-f]{6}$/i, {
  error: 'write # and six hexadecimal digits, in quotes, like "#9a2a17"',
});

/** One colour for pages that are light, and one for pages that are dark. */
const bothSchema = z.strictObject({ light: colourSchema, dark: colourSchema });

type Both = z.infer<typeof bothSchema>;

/** The colours that an edition may choose, each with the engine's own: those of `styles/tokens.css`. */
export const ENGINE_COLOURS = {
  /** The ground of the page. */
  paper: { light: '#fdfcf8', dark: '#171612' },
  /** The ground of code, tables' heads and what is chosen in a list. */
  raised: { light: '#f5f2ea', dark: '#211f1a' },
  /** The text. */
  ink: { light: '#1d1b17', dark: '#e4dfd3' },
  /** Text beside the text: notes, dates, explanations. */
  quiet: { light: '#625d53', dark: '#a49d8f' },
  /** Lines that only part things. */
  hair: { light: '#dcd6c8', dark: '#38342c' },
  /** References, and marks that carry a meaning. */
  accent: { light: '#9a2a17', dark: '#ec9279' },
  /** The ground of words that are marked. */
  mark: { light: '#fbeab5', dark: '#4d4113' },
  /** The frame around what the keyboard is at. */
  focus: { light: '#1f5a96', dark: '#8fbdf0' },
} satisfies Record<string, Both>;

export type ColourName = keyof typeof ENGINE_COLOURS;
export const COLOUR_NAMES = Object.keys(ENGINE_COLOURS) as ColourName[];

export const coloursSchema = z.strictObject(
  Object.fromEntries(COLOUR_NAMES.map((name) => [name, bothSchema.optional()])) as Record<
    ColourName,
    z.ZodOptional<typeof bothSchema>
  >,
);

/** Faces that need no file: the engine's own, and those of the reader's device. */
export const ENGINE_FONTS = ['serif', 'sans', 'mono'] as const;

const FONT_FILE = /^[\w-][\w.-]*\.woff2$/;

const FONT = `write one of ${ENGINE_FONTS.join(', ')}, or a WOFF2 file of fonts/, or two, upright and italic: [a.woff2, b.woff2]`;

const isFile = (name: string): boolean => FONT_FILE.test(name);

/** One of the engine's, or files of `fonts/`: the upright, and the italic where there is one. */
const fontSchema = z
  .union([z.string(), z.array(z.string())], { error: FONT })
  .refine(
    (font) =>
      typeof font === 'string'
        ? isFile(font) || (ENGINE_FONTS as readonly string[]).includes(font)
        : font.length > 0 && font.length < 3 && font.every(isFile),
    { error: FONT },
  );

export const fontsSchema = z.strictObject({
  /** All text; what a font lacks is shown in the engine's own. */
  text: fontSchema.optional(),
  /** Headings, where they are to have another. */
  headings: fontSchema.optional(),
});

export type FontChoice = z.infer<typeof fontSchema>;
