import { CARD_SIZE, type Card } from '../citing/machine/cards.ts';
import type { Palette } from '../edition/face/palette.ts';
import { box, draw, type Box, type Faces } from './draw.ts';

/** The size at which a title of this many letters fits above a text of this many. */
const sizeOf = (title: number, text: number): number => {
  const room = title + text / 4;
  return room < 40 ? 92 : room < 80 ? 76 : room < 120 ? 60 : 46;
};

const textBox = (text: string, { quiet }: Palette): Box[] =>
  text ? [box({ marginTop: 28, fontSize: 32, lineHeight: 1.35, color: quiet }, text)] : [];

const byBoxes = (by: string, { accent }: Palette): Box[] =>
  by
    ? [
        box({ width: 96, height: 5, marginBottom: 22, background: accent }),
        box({ fontSize: 30, fontStyle: 'italic' }, by),
      ]
    : [box({ width: 96, height: 5, background: accent })];

/** The card of a page, as a PNG; `site` is what the site calls itself. */
export const drawCard = (
  { over, title, text, by }: Card,
  site: string,
  faces: Faces,
  palette: Palette,
): Promise<Uint8Array> =>
  draw(
    [
      box({ justifyContent: 'space-between', fontSize: 28, color: palette.quiet }, [
        box({ letterSpacing: 5 }, site.toUpperCase()),
        box({ fontStyle: 'italic' }, over),
      ]),
      box({ flexDirection: 'column' }, [
        box({ fontSize: sizeOf(title.length, text.length), lineHeight: 1.1 }, title),
        ...textBox(text, palette),
      ]),
      box({ flexDirection: 'column' }, byBoxes(by, palette)),
    ],
    CARD_SIZE.width,
    CARD_SIZE.height,
    faces,
    palette,
  );
