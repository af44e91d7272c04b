import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { parse, type AtRule, type Declaration } from 'postcss';
import { describe, expect, test } from 'vitest';

/** The parts of KaTeX's faces that this project keeps are those of the KaTeX that is installed. */

const FOLDER = 'src/styles/formulas';
const own = parse(readFileSync(`${FOLDER}/index.css`, 'utf8')).nodes.filter(
  (node): node is AtRule => node.type === 'atrule' && node.name === 'font-face',
);

const declared = (face: AtRule, property: string): string =>
  face.nodes!.find((node): node is Declaration => node.type === 'decl' && node.prop === property)!.value;

const fontOf = (path: string): Font => create(readFileSync(path)) as Font;

/** Characters of a range as a style sheet writes it. */
const charactersOf = (range: string): number[] =>
  range.split(',').flatMap((part) => {
    const [from, to = from] = part
      .trim()
      .slice(2)
      .split('-')
      .map((one) => parseInt(one, 16));
    return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i);
  });

/** How wide a character is, and the outline that it has. */
const drawn = (font: Font, character: number): [number, string] => {
  const glyph = font.glyphForCodePoint(character);
  return [glyph.advanceWidth, glyph.path.toSVG()];
};

const FILES: Record<string, string> = { KaTeX_Math: 'KaTeX_Math-Italic' };

describe('parts of the faces of formulas', () => {
  test.for(own.map((face) => [/[\w-]+\.woff2/.exec(declared(face, 'src'))![0], face] as const))(
    '%s has the characters that the style sheet says, as KaTeX draws them',
    ([file, face]) => {
      const family = declared(face, 'font-family');
      const part = fontOf(`${FOLDER}/${file}`);
      const whole = fontOf(`node_modules/katex/dist/fonts/${FILES[family] ?? `${family}-Regular`}.woff2`);
      const characters = charactersOf(declared(face, 'unicode-range'));
      expect(part.characterSet).toEqual(expect.arrayContaining(characters));
      for (const one of characters) expect(drawn(part, one)).toEqual(drawn(whole, one));
    },
  );
});
