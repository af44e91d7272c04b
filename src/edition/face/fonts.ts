import { ENGINE_FONTS, type FontChoice } from '../../schemas/face.ts';

/** Fonts of an edition lie in `fonts/` of its content folder, with the licences that they come under. */
export const FONT_FOLDER = 'fonts';

const FONT = /^fonts\/[\w-][\w.-]*\.woff2$/;
const LICENCE = /^fonts\/[\w-][\w.-]*\.(?:txt|md)$/;

export const isFont = (path: string): boolean => FONT.test(path);
export const isOfFonts = (path: string): boolean => isFont(path) || LICENCE.test(path);
/** Whether a file is a font but for its name, which cannot stand in an address. */
export const isMisnamedFont = (path: string): boolean => /^fonts\/[^/]+\.woff2$/i.test(path) && !isFont(path);

type EngineFont = (typeof ENGINE_FONTS)[number];

export const isEngineFont = (font: FontChoice): font is EngineFont =>
  typeof font === 'string' && (ENGINE_FONTS as readonly string[]).includes(font);

/** The files that a choice names: upright, italic. */
export const filesOf = (font: FontChoice | undefined): string[] =>
  font === undefined || isEngineFont(font) ? [] : [font].flat();
