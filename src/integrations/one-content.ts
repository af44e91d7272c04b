import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isAlive } from '../files/alive.ts';
import { contentError, contentFolder } from '../reading/content-folder.ts';

/** A file for each command of Astro's that runs in this copy of the project, by its process: the content folder that it reads. */
const RUNNING = 'node_modules/.cache/astro-running';

interface Command {
  pid: number;
  content: string;
}

/** What a process has noted down; nothing where it has just ended. */
function noted(folder: string, pid: number): Command[] {
  try {
    return [{ pid, content: readFileSync(join(folder, String(pid)), 'utf8') }];
  } catch {
    return [];
  }
}

/** The commands that still run; what those that were stopped have left is taken away. */
function running(folder: string): Command[] {
  const pids = readdirSync(folder).map(Number);
  for (const pid of pids) if (!isAlive(pid)) rmSync(join(folder, String(pid)), { force: true });
  return pids.filter(isAlive).flatMap((pid) => noted(folder, pid));
}

/** A folder as an editor would name it. */
function nameOf(folder: string): string {
  const below = relative('', folder);
  return below.startsWith('..') ? folder : below;
}

/**
 * Notes down until the process ends that it reads a content folder; throws one sentence where another process reads another.
 * Astro keeps what it knows of free pages in one file of a project, `.astro/content-modules.mjs`, whatever content it reads:
 * each would take the other's pages for unknown.
 */
export function readAlone(content: string, folder = RUNNING): void {
  const own = join(folder, String(process.pid));
  mkdirSync(folder, { recursive: true });
  // Before it looks: of two that begin at once, each sees the other, or one does.
  writeFileSync(own, content);
  process.once('exit', () => rmSync(own, { force: true }));
  const other = running(folder).find((one) => one.pid !== process.pid && one.content !== content);
  if (!other) return;
  rmSync(own, { force: true });
  throw contentError(
    `Process ${other.pid} builds or serves ${nameOf(other.content)} from this folder, and Astro can read one content folder at a time there: stop it first, or use another copy of the project.`,
  );
}

/** Keeps two commands from reading different content in one copy of the project. */
export const oneContent = (): AstroIntegration => ({
  name: 'one-content',
  hooks: { 'astro:config:setup': () => readAlone(contentFolder()) },
});
