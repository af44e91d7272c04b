import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const TEXT = ['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.md'];
/** The few large files are worth the time that the hardest compression takes. */
const LARGE = 150_000;
/** Under a packet nothing is won. */
const LEAST = 1024;

/** Writes a brotli copy beside every text file, for servers that send such copies, as `npm start` does. */
export function compressed(): AstroIntegration {
  return {
    name: 'compressed',
    hooks: {
      'astro:build:done': ({ dir }) => compressFolder(fileURLToPath(dir)),
    },
  };
}

/** Writes a brotli copy beside every text file of a folder. */
export async function compressFolder(root: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TEXT.includes(extname(entry.name)));
  await Promise.all(files.map((entry) => compressFile(join(entry.parentPath, entry.name))));
}

async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < LEAST) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: text.length < LARGE ? 9 : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  await writeFile(`${file}.br`, await compress(text, { params }));
}
