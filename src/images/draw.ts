import satori, { type FontStyle } from 'satori';
import sharp from 'sharp';
import type { Palette } from '../edition/face/palette.ts';

/** A box of a picture, as the drawing library takes it; styles are those of CSS that it knows. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

/** The site's faces, as files. */
export interface Faces {
  roman: Uint8Array;
  italic: Uint8Array;
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

/** Draws a picture of this size, in pixels, as a PNG. */
export async function draw(
  content: Box[],
  width: number,
  height: number,
  { roman, italic }: Faces,
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
  const svg = await satori(sheet as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: [faceOf(roman, 'normal'), faceOf(italic, 'italic')],
  });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
