import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { integer, randomFrom } from '../importing/invented.ts';
import { runImport } from './in-process.ts';

/**
 * An import that is really killed leaves what was there before, or all that it was to write. What writes is tried at each
 * of its steps in `files/write.test.ts`; here the command is, at a few.
 */

const CASES = resolve('tests/fixtures/import');
const PAGE = join(CASES, 'lesswrong-page/page.html');
const OTHER = join(CASES, 'greaterwrong-post/page.html');
const HOOK = resolve('tests/unit/scripts/die-at-step.mjs');

/** The same moments in each run. */
const random = randomFrom(2026);

let folder = '';
let edition = '';
let places = 0;
const inFolder = (name: string): string => join(folder, name);

interface Death {
  /** Kills before this step, counted from 1. */
  step?: number;
  /** Kills after so many milliseconds. */
  after?: number;
}

/** Runs an import in a process of its own; gives its exit code, null where it was killed. */
function run(args: string[], { step, after }: Death = {}): Promise<number | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', HOOK, 'scripts/import.ts', ...args], {
      env: { ...process.env, CONTENT: edition, ...(step ? { DIE_AT: String(step) } : {}), COUNT: inFolder('count') },
      stdio: 'ignore',
    });
    const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
    child.once('exit', (code) => {
      clearTimeout(timer);
      done(code);
    });
  });
}

/** How many steps an import takes on the disk. */
async function stepsOf(args: string[]): Promise<number> {
  expect(await run(args)).toBe(0);
  return Number(readFileSync(inFolder('count'), 'utf8'));
}

/** An import that is not killed needs no process of its own. */
const runWhole = async (args: string[]): Promise<number> => (await runImport(args, edition)).status;

/** Every file below a folder with what it holds, but for what an import has only begun. */
const contents = (root: string): Record<string, string> =>
  Object.fromEntries(
    (existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.includes('.part'))
      .sort()
      .map((file) => [file.slice(root.length), readFileSync(file, 'utf8')]),
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'import-killed-'));
  edition = inFolder('edition');
  expect(await runWhole(['--new', edition, PAGE])).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Kind {
  /** What the import is told; `place` is a folder of its own. */
  args: (place: string) => string[];
  /** What is there before, in that folder. */
  before: (place: string) => void;
  /** What it writes as one, which is there whole or as it was: a file or folder of `place`. */
  targets: string[];
}

const older = (place: string): void => cpSync(join(edition, 'originals'), place, { recursive: true });

const KINDS: [name: string, Kind][] = [
  [
    'the normal form and the originals',
    {
      args: (place) => ['--json', join(place, 'form.json'), '--out', place, OTHER],
      before: older,
      targets: ['originals.json', 'form.json'],
    },
  ],
  ['a new edition', { args: (place) => ['--new', join(place, 'bees'), PAGE], before: mkdirSync, targets: ['bees'] }],
];

/** What stands at a target, as text that differs where anything does. */
function stateOf(place: string, target: string): string {
  const path = join(place, target);
  if (!existsSync(path)) return 'nothing';
  return statSync(path).isFile() ? readFileSync(path, 'utf8') : JSON.stringify(contents(path));
}

describe.each(KINDS)('an import of %s that is killed', (_, { args, before, targets }) => {
  // A new edition names the folder that it lies in.
  const statesOf = (place: string): string[] =>
    targets.map((target) => stateOf(place, target).replaceAll(place, 'place'));
  const fresh = (): string => {
    const place = inFolder(`place-${++places}`);
    before(place);
    return place;
  };
  let old: string[];
  let new_: string[];
  let steps: number;

  beforeAll(async () => {
    const place = fresh();
    old = statesOf(place);
    steps = await stepsOf(args(place));
    new_ = statesOf(place);
  });

  /** Runs an import that dies: each target is as it was or as it was to be, and the next import clears up what is left behind. */
  async function survives(death: Death): Promise<void> {
    const place = fresh();
    const code = await run(args(place), death);
    if (death.step) expect(code).toBe(null);
    statesOf(place).forEach((state, i) => expect([old[i], new_[i]]).toContain(state));
    if (statesOf(place)[0] !== old[0]) rmSync(join(place, targets[0]!), { recursive: true });
    expect(await runWhole(args(place))).toBe(0);
    expect(statesOf(place)).toEqual(new_);
    expect(readdirSync(place).sort()).toEqual([...targets].sort());
  }

  it('at a step in the midst of its writing leaves each target whole', async () => {
    expect(steps).toBeGreaterThanOrEqual(targets.length * 4);
    await survives({ step: integer(random, 2, steps - 1) });
  });

  it('at another moment leaves each target whole', async () => {
    await survives({ after: integer(random, 50, 1000) });
  });
});
