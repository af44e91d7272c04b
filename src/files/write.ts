import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { getSystemErrorMessage } from 'node:util';
import { isAlive } from './alive.ts';

/** Files that are there whole or not at all, whenever the writing stops. */

/** Why the system refused something: “permission denied”. */
export const reasonOf = ({ errno, message }: NodeJS.ErrnoException): string =>
  errno === undefined ? message : getSystemErrorMessage(errno);

/** What keeps something from being written: one sentence that names it. */
export class WriteError extends Error {
  override name = 'WriteError';
}

/** Runs what writes `path`, and takes away what it began where it fails. Throws a WriteError. */
function writing(path: string, part: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (error instanceof WriteError) throw error;
    throw new WriteError(`${path} cannot be written: ${reasonOf(error as NodeJS.ErrnoException)}.`);
  }
}

function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** One folder at a time: where the system has no such place to make one in, `recursive` never returns. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

const temporary = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.part`);

/** Who writes the part of this name for a file; null where it is no such part. This process has none left when it begins another. */
function writerOf(name: string, path: string): number | null {
  const [start, end] = [`.${basename(path)}.`, '.part'];
  if (!name.startsWith(start) || !name.endsWith(end)) return null;
  const pid = name.slice(start.length, -end.length);
  return /^\d+$/.test(pid) ? Number(pid) : null;
}

/** Takes away what those who were killed have left beside a file; who is alive still writes. */
function sweep(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const writer = writerOf(name, path);
    if (writer !== null && (writer === process.pid || !isAlive(writer)))
      rmSync(join(dirname(path), name), { recursive: true, force: true });
  }
}

/**
 * Writes beside the file, makes sure that it is on the disk, then puts it in the file's place in one step, unless `check`,
 * which is called just before, throws a WriteError.
 */
export function writeWhole(path: string, text: string | Uint8Array, check?: () => void): void {
  const target = resolve(path);
  const part = temporary(target);
  writing(path, part, () => {
    makeFolder(dirname(target));
    sweep(target);
    writeFileSync(part, text, { flag: 'wx' });
    flush(part);
    check?.();
    renameSync(part, target);
    flush(dirname(target));
  });
}

export interface FileText {
  /** Below the folder, with forward slashes. */
  path: string;
  text: string;
}

/** The same of any file. */
export interface FileBytes {
  path: string;
  text: string | Uint8Array;
}

/** Whether a folder may be made here: there is nothing, or an empty folder. */
export const isFree = (folder: string): boolean =>
  !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);

function writeInto(part: string, { path, text }: FileBytes): void {
  const file = resolve(part, path);
  if (!file.startsWith(`${part}${sep}`)) throw new WriteError(`“${path}” is no path below ${part}.`);
  makeFolder(dirname(file));
  writeFileSync(file, text, { flag: 'wx' });
  flush(file);
}

/** Makes a folder with all its files in one step. Throws a WriteError when there is something already. */
export function writeFolder(folder: string, files: FileBytes[]): void {
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  if (!isFree(target)) throw new WriteError(`${folder} is not an empty folder: name a new one.`);
  const part = temporary(target);
  writing(folder, part, () => {
    makeFolder(dirname(target));
    sweep(target);
    for (const file of files) writeInto(part, file);
    // Elsewhere than on Windows a folder takes the place of an empty one.
    if (process.platform === 'win32' && existsSync(target)) rmdirSync(target);
    renameSync(part, target);
    flush(dirname(target));
  });
}

const bytesAt = (file: string): Uint8Array | null =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;

/** Writes files into a folder, all or none: where one cannot be written, those before it are put back. Throws a WriteError. */
export function writeFiles(folder: string, files: readonly FileBytes[]): void {
  const before = files.map(({ path }) => ({ file: join(folder, path), bytes: bytesAt(join(folder, path)) }));
  let written = 0;
  try {
    for (; written < files.length; written++) writeWhole(before[written]!.file, files[written]!.text);
  } catch (error) {
    for (const { file, bytes } of before.slice(0, written))
      if (bytes === null) rmSync(file, { force: true });
      else writeWhole(file, bytes);
    throw error;
  }
}
