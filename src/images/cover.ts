import type { Book } from '../book/types.ts';
import { versionWords } from '../book/title.ts';
import type { Palette } from '../edition/face/palette.ts';
import { box, draw, type Faces } from './draw.ts';

/** Pixels: two to three, as the covers of books. */
const WIDTH = 1000;
const HEIGHT = 1500;

/** The size at which a title of this many letters fits. */
const sizeOf = ({ length }: string): number => (length < 30 ? 128 : length < 60 ? 104 : length < 120 ? 76 : 56);

/** What of a book is on its cover. */
export type CoverWords = Pick<Book, 'site' | 'title' | 'cover' | 'version'>;

/** The cover of a book, as a PNG: whose essay it is an edition of, and which edition; in the engine's face. */
export const drawCover = (book: CoverWords, faces: Faces, palette: Palette): Promise<Uint8Array> =>
  draw(
    [
      box({ fontSize: 44, letterSpacing: 8, color: palette.quiet }, book.site.toUpperCase()),
      box({ flexDirection: 'column' }, [
        box({ fontSize: sizeOf(book.title), lineHeight: 1.12 }, book.title),
        box({ width: 160, height: 6, marginTop: 56, marginBottom: 56, background: palette.accent }),
        box({ fontSize: 48, fontStyle: 'italic' }, book.cover),
      ]),
      box({ fontSize: 36, color: palette.quiet }, versionWords(book.version)),
    ],
    WIDTH,
    HEIGHT,
    faces,
    palette,
  );
