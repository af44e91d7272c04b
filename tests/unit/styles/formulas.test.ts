import { describe, expect, test } from 'vitest';
import { charactersOf, declared, drawn, facesIn, fileOf, fontOf } from './faces.ts';

/** The parts of KaTeX's faces that this project keeps are those of the KaTeX that is installed. */

const FOLDER = 'src/styles/formulas';
const FILES: Record<string, string> = { KaTeX_Math: 'KaTeX_Math-Italic' };

describe('parts of the faces of formulas', () => {
  test.for(facesIn(`${FOLDER}/index.css`).map((face) => [fileOf(face), face] as const))(
    '%s has the characters that the style sheet says, as KaTeX draws them',
    ([file, face]) => {
      const family = declared(face, 'font-family')!;
      const part = fontOf(`${FOLDER}/${file}`);
      const whole = fontOf(`node_modules/katex/dist/fonts/${FILES[family] ?? `${family}-Regular`}.woff2`);
      const characters = charactersOf(face);
      expect(part.characterSet).toEqual(expect.arrayContaining(characters));
      for (const one of characters) expect(drawn(part, one)).toEqual(drawn(whole, one));
    },
  );
});
