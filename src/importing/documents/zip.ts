import { unzipSync, type UnzipFileInfo } from 'fflate';
import { ImportError, LIMITS } from '../limits.ts';

/** The files of an archive, which is opened within bounds. */
interface Archive {
  /** Null of what is not in it. */
  bytes: (name: string) => Uint8Array | null;
}

/** Names are written with any case and slash. */
const plain = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function unzipped(
  bytes: Uint8Array,
  what: string,
  filter: (one: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(
      `${what} that cannot be opened (${(error as Error).message}): it may have been cut off on its way; get it again, or open it in the word processor and save it anew.`,
    );
  }
}

/**
 * What passes `isWanted` is unpacked, at once: no more than it says, and no more than any file may have. `what` is what
 * messages call it: “a.docx is a Word document”. Throws an ImportError of what is broken, or larger.
 */
export function openArchive(
  bytes: Uint8Array,
  what: string,
  isWanted: (name: string, size: number) => boolean,
): Archive {
  let size = 0;
  const files = unzipped(bytes, what, ({ name, originalSize }) => {
    if (!isWanted(plain(name), originalSize)) return false;
    size += originalSize;
    if (size > LIMITS.fileBytes)
      throw new ImportError(
        `${what} that unpacks to more than the ${LIMITS.fileBytes} bytes that can be read: save the text without its pictures, or in parts.`,
      );
    return true;
  });
  const byName = new Map(Object.entries(files).map(([name, content]) => [plain(name), content]));
  return { bytes: (name) => byName.get(plain(name)) ?? null };
}
