/**
 * Loaded before a command: kills it at one of its steps on the disk: before each, half-way through the writing of a
 * file, and after a renaming. Without DIE_AT it counts the steps into the file COUNT instead.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const STEPS = ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync'];
const { DIE_AT, COUNT } = process.env;

let steps = 0;
const original = { ...fs };

function step() {
  steps++;
  if (COUNT) original.writeFileSync(COUNT, String(steps));
  return String(steps) === DIE_AT;
}

const die = () => process.kill(process.pid, 'SIGKILL');

if (isMainThread) {
  for (const name of STEPS)
    fs[name] = (...args) => {
      if (step()) die();
      if (name === 'writeFileSync' && step()) {
        original.writeFileSync(args[0], args[1].slice(0, args[1].length / 2), args[2]);
        die();
      }
      const result = original[name](...args);
      if (name === 'renameSync' && step()) die();
      return result;
    };
  syncBuiltinESMExports();
}
