import { constants, gunzipSync } from 'node:zlib';
import { ImportError, LIMITS } from './limits.ts';

/** What a file packed with gzip holds, as archives of mailing lists are. */
export interface Unpacked {
  bytes: Uint8Array;
  /** Sentences that say how it is not whole. */
  incomplete: string[];
}

const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

function refuse(error: unknown, file: string): never {
  if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE')
    throw new ImportError(
      `${file} is a gzip archive that holds more than ${LIMITS.fileBytes} bytes, which are the most that can be read: unpack it, and give a part.`,
    );
  throw new ImportError(
    `${file} is a gzip archive that is broken: get it again, or unpack it, and give what it holds.`,
  );
}

/** As much as there is of what was cut off. */
function begun(bytes: Uint8Array, file: string): Unpacked {
  try {
    const some = gunzipSync(bytes, { maxOutputLength: LIMITS.fileBytes, finishFlush: constants.Z_SYNC_FLUSH });
    if (!some.length) refuse(null, file);
    return {
      bytes: some,
      incomplete: [`${file} breaks off: the gzip archive has no end, and whatever came next is missing; get it again.`],
    };
  } catch (error) {
    return refuse(error, file);
  }
}

/** Bytes as they are, unless they are packed. Throws an ImportError where they are broken, or hold too much. */
export function unpacked(bytes: Uint8Array, file: string): Unpacked {
  if (!isPacked(bytes)) return { bytes, incomplete: [] };
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: LIMITS.fileBytes }), incomplete: [] };
  } catch (error) {
    return codeOf(error) === 'Z_BUF_ERROR' ? begun(bytes, file) : refuse(error, file);
  }
}
