import { Buffer } from 'node:buffer';

/**
 * Whether bytes are a picture that browsers show, told by how its format begins, says its size and ends: what a build could
 * not read, or was saved in part, is refused before anything is written. Nothing is decoded: that would take longer than all
 * other reading.
 */

/** Says of bytes whether they are a whole picture of one format. May throw a RangeError where they end too early. */
type Format = (bytes: Buffer) => boolean;

const named = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

/** https://www.w3.org/TR/png-3/#5DataRep: chunks of a length, a name, data and a checksum. */
function isPng(bytes: Buffer): boolean {
  if (named(bytes, 0, 8) !== '\x89PNG\r\n\x1A\n' || named(bytes, 12, 16) !== 'IHDR') return false;
  if (!bytes.readUInt32BE(16) || !bytes.readUInt32BE(20)) return false;
  let at = 8;
  while (named(bytes, at + 4, at + 8) !== 'IEND') at += bytes.readUInt32BE(at) + 12;
  return at + 12 <= bytes.length;
}

/** Markers that say the size, as far as Astro reads them: of baseline, extended and progressive pictures. */
const SIZED = new Set([0xc0, 0xc1, 0xc2]);
const SCAN = 0xda;
const END_OF_JPEG = Buffer.from([0xff, 0xd9]);

/** https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B: segments up to the scan, in which the marker of the end cannot occur. */
function isJpeg(bytes: Buffer): boolean {
  if (bytes.readUInt16BE(0) !== 0xffd8) return false;
  let isSized = false;
  let at = 2;
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) return false;
    const marker = bytes.readUInt8(at + 1);
    // Any number of these may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SCAN) return isSized && bytes.includes(END_OF_JPEG, at);
    isSized ||= SIZED.has(marker);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
}

/** Bytes of a table of colours, by the byte that says whether there is one. */
const coloursOf = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

/** Where a row of blocks of data ends, each of which begins with its length. */
function afterData(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes.readUInt8(at)) at += bytes.readUInt8(at) + 1;
  return at + 1;
}

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt: extensions and images up to the trailer. */
function isGif(bytes: Buffer): boolean {
  if (!/^GIF8[79]a$/.test(named(bytes, 0, 6)) || !bytes.readUInt16LE(6) || !bytes.readUInt16LE(8)) return false;
  let at = 13 + coloursOf(bytes.readUInt8(10));
  let images = 0;
  for (;;) {
    const kind = bytes.readUInt8(at);
    if (kind === 0x3b) return images > 0;
    if (kind !== 0x21 && kind !== 0x2c) return false;
    if (kind === 0x2c) images += 1;
    at = afterData(bytes, kind === 0x21 ? at + 2 : at + 11 + coloursOf(bytes.readUInt8(at + 9)));
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container */
const isWebp: Format = (bytes) =>
  named(bytes, 0, 4) === 'RIFF' &&
  /^WEBPVP8[ LX]$/.test(named(bytes, 8, 16)) &&
  bytes.length >= 30 &&
  bytes.length >= bytes.readUInt32LE(4) + 8;

/** The length of a box of ISO/IEC 14496-12: 0 says up to the end, 1 that it follows in 64 bits. */
function boxLength(bytes: Buffer, at: number): number {
  const length = bytes.readUInt32BE(at);
  if (length === 0) return bytes.length - at;
  return length === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : length;
}

/** https://aomediacodec.github.io/av1-avif/: the first box names what may read it, one says the size, one has the data. */
function isAvif(bytes: Buffer): boolean {
  if (named(bytes, 4, 8) !== 'ftyp') return false;
  if (!/avi[fs]/.test(named(bytes, 8, bytes.readUInt32BE(0)))) return false;
  const boxes = new Set<string>();
  let at = 0;
  while (at < bytes.length) {
    const length = boxLength(bytes, at);
    if (length < 8) return false;
    boxes.add(named(bytes, at + 4, at + 8));
    at += length;
  }
  return at === bytes.length && bytes.includes('ispe') && (boxes.has('mdat') || bytes.includes('idat'));
}

const FORMATS: readonly Format[] = [isPng, isJpeg, isGif, isWebp, isAvif];

export function isPicture(bytes: Uint8Array): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return FORMATS.some((isFormat) => {
    try {
      return isFormat(whole);
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  });
}
