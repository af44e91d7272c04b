import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Measured {
  /** Seconds of all processes together, and of the clock. */
  cpu: number;
  wall: number;
  /** Most memory that the processes held together, in bytes. */
  peak: number;
}

const TICKS = 100;
const PAGE = 4096;
const EVERY = 100;

interface Process {
  parent: number;
  /** Ticks of its own, and of children that it has seen end. */
  ticks: number;
  memory: number;
}

/** What Linux says of every process. Empty elsewhere. */
function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const ticks = fields[11]! + fields[12]! + fields[13]! + fields[14]!;
      found.set(Number(name), { parent: fields[1]!, ticks, memory: fields[21]! * PAGE });
    } catch {
      // It ended meanwhile.
    }
  }
  return found;
}

function treeOf(root: number, all: ReadonlyMap<number, Process>): Process[] {
  const children = [...all].filter(([, { parent }]) => parent === root).flatMap(([pid]) => treeOf(pid, all));
  const own = all.get(root);
  return own ? [own, ...children] : children;
}

/** What a command took, how it ended, and the end of what it printed. */
export interface Run extends Measured {
  status: number | null;
  output: string;
}

/** Runs a command, looking ten times a second at it and all that it starts. */
export function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [cpu, peak, output] = [0, 0, ''];
    const keep = (chunk: Buffer): void => {
      output = `${output}${chunk.toString()}`.slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const look = setInterval(() => {
      const tree = treeOf(child.pid!, processes());
      peak = Math.max(
        peak,
        tree.reduce((sum, { memory }) => sum + memory, 0),
      );
      cpu = Math.max(cpu, tree.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS);
    }, EVERY);
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(look);
      resolve({ cpu, wall: (performance.now() - start) / 1000, peak, status, output });
    });
  });
}

/** The same of a command that must not fail: throws with its output when it does. */
export async function measure(...[command, args, ...more]: Parameters<typeof run>): Promise<Measured> {
  const ended = await run(command, args, ...more);
  if (ended.status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${ended.output}`);
  return ended;
}
