import { describe, expect, test } from 'vitest';
import { charactersOf, declared, drawn, facesIn, fileOf, fontOf } from './faces.ts';

/** The text face of pages in English is the whole one, in two parts. */

const FOLDER = 'src/styles/fonts';
const faces = facesIn(`${FOLDER}/english.css`);

describe.for(['roman', 'italic'])('%s', (name) => {
  const whole = fontOf(`${FOLDER}/${name}.woff2`);
  const part = fontOf(`${FOLDER}/${name}-english.woff2`);
  const [english, rest] = [`${name}-english.woff2`, `${name}.woff2`].map((file) =>
    faces.find((face) => fileOf(face) === file)!,
  );

  test('its part for English has the characters that the style sheet says, as the whole draws them', () => {
    expect(declared(english!, 'font-style')).toBe(name === 'italic' ? 'italic' : undefined);
    const characters = charactersOf(english!);
    expect(part.characterSet).toEqual(expect.arrayContaining(characters));
    for (const one of characters) expect(drawn(part, one)).toEqual(drawn(whole, one));
  });

  test('each character of the whole is asked of one file', () => {
    const asked = [...charactersOf(english!), ...charactersOf(rest!)].sort((a, b) => a - b);
    expect(asked).toEqual(whole.characterSet.filter((one) => one !== 0xfffe && one !== 0xffff).sort((a, b) => a - b));
  });
});
