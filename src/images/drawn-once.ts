import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where pictures lie between builds, by what they were made of. */
const STORE = 'node_modules/.cache/cards';

function fileOf(key: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of key) hash.update(part).update('\0');
  return join(STORE, `${hash.digest('hex').slice(0, 32)}.png`);
}

/** A picture as it was drawn before of the same, or else drawn now and kept. `key` is all that it is made of. */
export async function drawnOnce(
  key: readonly (string | Uint8Array)[],
  draw: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = fileOf(key);
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  const drawn = await draw();
  await mkdir(STORE, { recursive: true });
  // Put in its place in one step: other builds may read and write here at once.
  const part = `${file}.${process.pid}`;
  await writeFile(part, drawn);
  await rename(part, file);
  return drawn;
}
