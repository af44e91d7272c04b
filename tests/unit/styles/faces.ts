import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { parse, type AtRule, type Declaration } from 'postcss';

/** The faces that a style sheet declares, and the files that they are of. */

export const facesIn = (css: string): AtRule[] =>
  parse(readFileSync(css, 'utf8')).nodes.filter(
    (node): node is AtRule => node.type === 'atrule' && node.name === 'font-face',
  );

export const declared = (face: AtRule, property: string): string | undefined =>
  face.nodes!.find((node): node is Declaration => node.type === 'decl' && node.prop === property)?.value;

/** `roman.woff2` */
export const fileOf = (face: AtRule): string => /[\w-]+\.woff2/.exec(declared(face, 'src')!)![0];

export const fontOf = (path: string): Font => create(readFileSync(path)) as Font;

/** Characters of a range as a style sheet writes it. */
export const charactersOf = (face: AtRule): number[] =>
  declared(face, 'unicode-range')!
    .split(',')
    .flatMap((part) => {
      const [from, to = from] = part
        .trim()
        .slice(2)
        .split('-')
        .map((one) => parseInt(one, 16));
      return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i);
    });

/** How wide a character is, and the outline that it has. */
export const drawn = (font: Font, character: number): [number, string] => {
  const glyph = font.glyphForCodePoint(character);
  return [glyph.advanceWidth, glyph.path.toSVG()];
};
