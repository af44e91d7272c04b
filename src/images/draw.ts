import { create } from 'fontkitten';
import type satori from 'satori';
import type { FontStyle } from 'satori';
import type { Palette } from '../edition/face/palette.ts';

/** A box of a picture, as the drawing library takes it; styles are those of CSS that it knows. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

export const box = (style: Box['props']['style'], children?: string | Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
});

const FACE = 'Variorum Serif';

const faceOf = (data: Uint8Array, style: FontStyle) => ({
  name: FACE,
  data: Buffer.from(data),
  weight: 400 as const,
  style,
});

/** The site's faces. To be made once: what draws reads the files again for every list that it has not seen. */
export type Faces = ReturnType<typeof faceOf>[];

export const facesOf = (roman: Uint8Array, italic: Uint8Array): Faces => [
  faceOf(roman, 'normal'),
  faceOf(italic, 'italic'),
];

/** Says of a text whether both faces have all of its letters: others would be drawn as empty boxes. */
export function writtenIn(faces: Faces): (text: string) => boolean {
  const known = faces.map(({ data }) => {
    const font = create(data);
    if (font.isCollection) throw new Error('A font file with one face is needed, not a collection.');
    return font;
  });
  return (text) =>
    [...text].every((letter) => known.every((font) => font.hasGlyphForCodePoint(letter.codePointAt(0)!)));
}

/** Type on paper with a rule has few colours: sixteen of them show no difference, in a quarter of the bytes. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 };

/** Draws a picture of this size, in pixels, as a PNG. What draws is loaded then: most builds have all of their pictures already. */
export async function draw(
  content: Box[],
  width: number,
  height: number,
  faces: Faces,
  { paper, ink }: Palette,
): Promise<Uint8Array> {
  const sheet = box(
    {
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      padding: Math.round(width / 15),
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: paper,
      color: ink,
      fontFamily: FACE,
    },
    content,
  );
  const [{ default: draws }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  const svg = await draws(sheet as unknown as Parameters<typeof satori>[0], { width, height, fonts: faces });
  return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}
