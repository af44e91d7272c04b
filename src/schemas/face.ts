import { z } from 'zod';

/** What an edition may choose of its looks: colours and fonts, by a few names. */

const colourSchema = z.string().regex(/^#[\da-f]{6}$/i, {
  error: 'write # and six hexadecimal digits, in quotes, like "#9a2a17"',
});

/** One colour for pages that are light, and one for pages that are dark. */
const bothSchema = z.strictObject({ light: colourSchema, dark: colourSchema });

/** Those that are left out are the engine's own. */
export const coloursSchema = z.strictObject({
  /** The ground of the page. */
  paper: bothSchema.optional(),
  /** The ground of code, tables' heads and what is chosen in a list. */
  raised: bothSchema.optional(),
  /** The text. */
  ink: bothSchema.optional(),
  /** Text beside the text: notes, dates, explanations. */
  quiet: bothSchema.optional(),
  /** Lines that only part things. */
  hair: bothSchema.optional(),
  /** References, and marks that carry a meaning. */
  accent: bothSchema.optional(),
  /** The ground of words that are marked. */
  mark: bothSchema.optional(),
  /** The frame around what the keyboard is at. */
  focus: bothSchema.optional(),
});

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

export type ColourName = keyof z.infer<typeof coloursSchema>;
export type FontChoice = z.infer<typeof fontSchema>;
