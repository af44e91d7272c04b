import { create } from 'fontkitten';

/** The width of a line of text at a size, in the unit of the size; kerning, which only narrows, is left out. */
export type Measure = (text: string, size: number) => number;

/** Measures by the advances in a font file. Throws when the bytes hold no single font. */
export function measureOf(bytes: Uint8Array): Measure {
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error('A font file with one face is needed, not a collection.');
  const advances = new Map<string, number>();
  const advance = (letter: string): number => {
    const known = advances.get(letter);
    if (known !== undefined) return known;
    const width = font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth / font.unitsPerEm;
    advances.set(letter, width);
    return width;
  };
  return (text, size) => size * [...text].reduce((sum, letter) => sum + advance(letter), 0);
}
