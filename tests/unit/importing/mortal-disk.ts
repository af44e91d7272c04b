/**
 * `node:fs` for one who may be killed: before each step on the disk, half-way through the writing of a file, and after
 * a step. From then on nothing is done any more, whatever the code tries. To be put in the place of `node:fs`.
 */
const actual = process.getBuiltinModule('node:fs');

class Death extends Error {}

const NEVER = Infinity;
let steps = 0;
let dieAt = NEVER;

/** Counted only while something runs that may be killed. */
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

function writeSlowly(path: string, text: string, options?: { flag?: string }): void {
  actual.writeFileSync(path, text.slice(0, text.length / 2), options);
  step();
  actual.writeFileSync(path, text);
}

export const mortal = {
  ...actual,
  mkdirSync: stepping(actual.mkdirSync),
  renameSync: stepping(actual.renameSync),
  rmSync: stepping(actual.rmSync),
  writeFileSync: stepping(writeSlowly),
};

/** Runs `act` until it dies before the step `at`, counted from 1; gives the number of steps taken, null for a death. */
export function dying(act: () => void, at = NEVER): number | null {
  [steps, dieAt] = [0, at];
  try {
    act();
    return steps;
  } catch (error) {
    if (error instanceof Death) return null;
    throw error;
  } finally {
    dieAt = NEVER;
  }
}
