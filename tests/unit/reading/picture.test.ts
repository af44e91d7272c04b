import { imageMetadata } from 'astro/assets/utils';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { isPicture } from '../../../src/reading/picture.ts';

const drawing = (): Sharp => {
  const pixels = Uint8Array.from({ length: 32 * 24 * 3 }, (_, i) => (i * 7919) % 251);
  return sharp(pixels, { raw: { width: 32, height: 24, channels: 3 } });
};

const FORMS: Record<string, () => Sharp> = {
  PNG: () => drawing().png(),
  'interlaced PNG': () => drawing().png({ progressive: true, palette: true }),
  JPEG: () => drawing().jpeg(),
  'progressive JPEG of a camera': () =>
    drawing()
      .jpeg({ progressive: true })
      .withExif({ IFD0: { Copyright: 'x' } })
      .withMetadata({ orientation: 6 }),
  GIF: () => drawing().gif(),
  WebP: () => drawing().webp(),
  'lossless WebP': () => drawing().webp({ lossless: true }),
  'WebP with a profile': () => drawing().withIccProfile('p3').webp(),
  AVIF: () => drawing().avif({ effort: 0 }),
};

test.for(Object.keys(FORMS))('%s is one, and no part of it is', async (name) => {
  const bytes = await FORMS[name]!().toBuffer();
  expect(isPicture(bytes)).toBe(true);
  await expect(imageMetadata(bytes, name)).resolves.toMatchObject({ width: expect.any(Number) as number });
  const parts = Array.from({ length: bytes.length }, (_, i) => i).filter((i) => isPicture(bytes.subarray(0, i)));
  expect(parts).toEqual([]);
});

test('what follows the end of one is no matter where programs write there', async () => {
  for (const name of ['PNG', 'JPEG', 'GIF', 'WebP'])
    expect(isPicture(Buffer.concat([await FORMS[name]!().toBuffer(), Buffer.from('more')])), name).toBe(true);
});

test.for([
  '',
  'not an image',
  '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  'GIF89a',
  'RIFF',
  'BM',
])('“%s” is none', (text) => expect(isPicture(Buffer.from(text))).toBe(false));

test('a PNG without width is none', async () => {
  const bytes = await FORMS['PNG']!().toBuffer();
  bytes.writeUInt32BE(0, 16);
  expect(isPicture(bytes)).toBe(false);
});
