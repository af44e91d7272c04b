import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IMAGE_FOLDER } from '../../src/edition/images.ts';
import type { Picture } from '../../src/importing/scaffold/carried/pictures.ts';
import type { FileBytes } from '../../src/files/write.ts';

/** Pictures that lie below the folder of a source. */

const SHOWN = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const DEEPEST = 4;
/** A source in somebody's home lies above all that they have. */
const MOST = 5_000;

const skipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

function below(folder: string, path: string, depth: number, found: string[]): string[] {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    if (found.length >= MOST || skipped(entry.name)) continue;
    const inside = path ? `${path}/${entry.name}` : entry.name;
    if (entry.isFile() && SHOWN.test(entry.name)) found.push(inside);
    else if (entry.isDirectory() && depth < DEEPEST) below(folder, inside, depth + 1, found);
  }
  return found;
}

/** Paths of pictures below the folder of the first source. */
export function pathsBeside([source]: readonly string[]): string[] {
  try {
    return below(dirname(source!), '', 1, []);
  } catch {
    // What cannot be listed has no pictures; that the source cannot be read either is said elsewhere.
    return [];
  }
}

/** Pictures as files of an edition. */
export const picturesOf = (pictures: readonly Picture[], [source]: readonly string[]): FileBytes[] =>
  pictures.map(({ name, from }) => ({
    path: `${IMAGE_FOLDER}/${name}`,
    text: 'file' in from ? readFileSync(join(dirname(source!), from.file)) : Buffer.from(from.base64, 'base64'),
  }));
