import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ImportError } from './limits.ts';

/** Files that are there whole or not at all, whenever the writing stops. */

function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const temporary = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.part`);

/** What imports that were killed have left beside a file. */
function sweep(path: string): void {
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(`.${basename(path)}.`) && name.endsWith('.part'))
      rmSync(join(dirname(path), name), { recursive: true, force: true });
}

/** Writes beside the file, makes sure that it is on the disk, then puts it in the file's place in one step. */
export function writeWhole(path: string, text: string): void {
  const target = resolve(path);
  mkdirSync(dirname(target), { recursive: true });
  sweep(target);
  const part = temporary(target);
  try {
    writeFileSync(part, text, { flag: 'wx' });
    flush(part);
    renameSync(part, target);
    flush(dirname(target));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

export interface FileText {
  /** Below the folder, with forward slashes. */
  path: string;
  text: string;
}

/** Whether a folder may be made here: there is nothing, or an empty folder. */
export const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** Makes a folder with all its files in one step. Throws an ImportError when there is something already. */
export function writeFolder(folder: string, files: FileText[]): void {
  const target = resolve(folder);
  if (!isFree(target)) throw new ImportError(`${folder} is not empty: name a new folder.`);
  mkdirSync(dirname(target), { recursive: true });
  sweep(target);
  const part = temporary(target);
  try {
    for (const { path, text } of files) {
      const file = resolve(part, path);
      if (!file.startsWith(`${part}/`) && !file.startsWith(`${part}\\`))
        throw new ImportError(`“${path}” is no path below ${folder}.`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      flush(file);
    }
    if (existsSync(target)) rmSync(target, { recursive: true });
    renameSync(part, target);
    flush(dirname(target));
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
}
