import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { paletteOf } from '../../../src/edition/face/palette.ts';
import { drawCard } from '../../../src/images/card.ts';
import { facesOf, writtenIn } from '../../../src/images/draw.ts';

const face = (name: string): Uint8Array => readFileSync(`src/styles/fonts/${name}.woff2`);
const faces = facesOf(face('roman'), face('italic'));

describe('letters', () => {
  const isWritten = writtenIn(faces);

  test.each(['Straße, œuvre, “naïve” – ¶ 27 → ½…', ''])('that both faces have: %s', (text) => {
    expect(isWritten(text)).toBe(true);
  });

  test.each(['שלום', 'سلام', '人格', 'Σωκράτης', 'a 🐝'])('that they lack: %s', (text) => {
    expect(isWritten(text)).toBe(false);
  });
});

test('a card has its size, and nothing of a long title or text is cut at its edges', async () => {
  const long = {
    over: 'T1',
    title: 'Words of a long title '.repeat(7),
    text: 'What is said '.repeat(14),
    by: 'By all',
  };
  const drawn = sharp(await drawCard(long, 'Site', faces, paletteOf({}, 'light'))).greyscale();
  const { width, height } = await drawn.metadata();
  expect([width, height]).toEqual([1200, 630]);
  const { data } = await drawn.raw().toBuffer({ resolveWithObject: true });
  const row = (y: number): Uint8Array => data.subarray(y * 1200, (y + 1) * 1200);
  const isBlank = (line: Uint8Array): boolean => line.every((grey) => grey > 230);
  expect([row(0), row(70), row(560), row(629)].map(isBlank)).toEqual([true, true, true, true]);
  expect(Array.from({ length: 630 }, (_, y) => row(y)).every((line) => isBlank(line.subarray(1130)))).toBe(true);
});
