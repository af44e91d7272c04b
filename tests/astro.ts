import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAlive } from '../src/files/alive.ts';

/**
 * Astro keeps the modules of a project's free pages in one file, `.astro/content-modules.mjs`, whatever content it reads: who
 * runs it in a test takes turns with all others, in whatever process.
 */
const TURN = 'node_modules/.cache/astro-turn';
const PAUSE = 100;

/** Whose turn it is ended without giving it back. */
function isLeft(): boolean {
  try {
    const holder = Number(readFileSync(TURN, 'utf8'));
    return holder > 0 && !isAlive(holder);
  } catch {
    return false;
  }
}

function isTaken(): boolean {
  try {
    writeFileSync(TURN, String(process.pid), { flag: 'wx' });
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return true;
    throw error;
  }
}

/** Waits until nothing else runs Astro; gives what ends the turn. */
function takeTurn(): () => void {
  mkdirSync(dirname(TURN), { recursive: true });
  while (isTaken()) {
    if (isLeft()) rmSync(TURN, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  return () => rmSync(TURN, { force: true });
}

const ASTRO = 'node_modules/astro/bin/astro.mjs';

const withEnv = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  ...env,
});

interface Run {
  /** What Node itself is asked for. */
  nodeArgs?: string[];
  /** When it is stopped, in milliseconds from the beginning of its turn. */
  timeout?: number;
}

/** A command of Astro's, with what it says. */
export function astro(
  args: string[],
  env: NodeJS.ProcessEnv,
  { nodeArgs = [], timeout }: Run = {},
): SpawnSyncReturns<string> {
  const all = [...nodeArgs, ASTRO, ...args];
  const end = takeTurn();
  try {
    return spawnSync(process.execPath, all, { env: withEnv(env), encoding: 'utf8', timeout });
  } finally {
    end();
  }
}

/** Builds a site; throws what was said where that fails. */
export function build(outDir: string, env: NodeJS.ProcessEnv, run?: Run): string {
  const { status, stdout, stderr } = astro(['build', '--outDir', outDir], env, run);
  if (status !== 0) throw new Error(`The build to ${outDir} failed:\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** What the dev server has said when it has said what is waited for, or has ended; it is stopped then. */
export async function saidByDev(wanted: (said: string) => boolean, env: NodeJS.ProcessEnv): Promise<string> {
  const end = takeTurn();
  const args = [ASTRO, 'dev', '--port', '0'];
  const server = spawn(process.execPath, args, { env: withEnv(env), stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  let said = '';
  const enough = new Promise<void>((resolve) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (wanted(said)) resolve();
      });
  });
  await Promise.race([enough, ended]);
  server.kill('SIGKILL');
  await ended;
  end();
  return said;
}
