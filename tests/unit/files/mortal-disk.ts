import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * `node:fs` for one who may be killed: before each step on the disk, half-way through the writing of a file, and after
 * a step. From then on nothing is done any more, whatever the code tries.
 */
class Death extends Error {}

const NEVER = Infinity;
let steps = 0;
let dieAt = NEVER;

function step(): void {
  if (++steps >= dieAt) throw new Death();
}

const stepping =
  <A extends unknown[]>(act: (...args: A) => unknown) =>
  (...args: A): void => {
    step();
    act(...args);
    step();
  };

const { fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } = fs;
const immortal = { fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync };

function writeSlowly(path: string, text: string, options?: { flag?: string }): void {
  writeFileSync(path, text.slice(0, text.length / 2), options);
  step();
  writeFileSync(path, text);
}

const mortal = {
  mkdirSync: stepping(mkdirSync),
  renameSync: stepping(renameSync),
  rmSync: stepping(rmSync),
  writeFileSync: stepping(writeSlowly),
};

/** Puts functions in the place of those of `node:fs`, for every module of this process. */
function use(functions: object): void {
  Object.assign(fs, functions);
  syncBuiltinESMExports();
}

/** Runs `act` until it dies before the step `at`, counted from 1; gives the number of steps taken, null for a death. */
export function dying(act: () => void, at = NEVER): number | null {
  [steps, dieAt] = [0, at];
  use(mortal);
  try {
    act();
    return steps;
  } catch (error) {
    if (error instanceof Death) return null;
    throw error;
  } finally {
    use(immortal);
  }
}

/** What `act` makes sure of on the disk and what it renames, in this order: `flush PATH`, `rename PATH`. */
export function flushing(act: () => void): string[] {
  const said: string[] = [];
  const opened = new Map<number, string>();
  use({
    openSync: (path: string, flags: string) => {
      const handle = openSync(path, flags);
      opened.set(handle, path);
      return handle;
    },
    fsyncSync: (handle: number) => {
      said.push(`flush ${opened.get(handle)}`);
      fsyncSync(handle);
    },
    renameSync: (from: string, to: string) => {
      said.push(`rename ${from}`);
      renameSync(from, to);
    },
  });
  try {
    act();
    return said;
  } finally {
    use(immortal);
  }
}
