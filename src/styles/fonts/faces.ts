import italicFile from './italic.woff2?inline';
import romanFile from './roman.woff2?inline';

/** The bytes of the text face, for what is drawn or packed at build. */
const bytesOf = (dataAddress: string): Uint8Array =>
  Buffer.from(dataAddress.slice(dataAddress.indexOf(',') + 1), 'base64');

export const roman = bytesOf(romanFile);
export const italic = bytesOf(italicFile);
