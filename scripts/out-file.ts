import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WriteError, writeWhole } from '../src/files/write.ts';
import { stop } from './stop.ts';
import { helpAsked } from './usage.ts';

/** Where a command writes what it makes: the file that `--out` names, or one of the book's name in the folder it runs in. */

const found = (path: string) => statSync(path, { throwIfNoEntry: false });

/** The innermost folder of a path that is there, or the file that stands in the place of one. */
function nearest(path: string): string {
  let folder = dirname(path);
  while (!found(folder)) folder = dirname(folder);
  return folder;
}

/** Reads the arguments of such a command; folders that are not there will be made. Throws one sentence where that cannot be. */
export function readOut(args: readonly string[]): string | undefined {
  const { out } = parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values;
  if (out === undefined) return undefined;
  if (!out || /[/\\]$/.test(out) || found(out)?.isFile() === false)
    throw new Error(`“${out}” is no file: name one after --out.`);
  const above = nearest(resolve(out));
  if (!found(above)!.isDirectory()) throw new Error(`${above} is no folder: name a file in one after --out.`);
  return out;
}

/** The same for a command, before it does anything: says the sentence and ends it. */
export function outOrStop(usage: string): string | undefined {
  helpAsked(usage);
  try {
    return readOut(process.argv.slice(2));
  } catch (error) {
    return stop((error as Error).message, usage);
  }
}

/** Writes a file whole. Where that cannot be done, says why in one sentence; the command then ends in failure. */
export function writeAndSay(file: string, content: string | Uint8Array, said: string): void {
  try {
    writeWhole(file, content);
    console.log(said);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
