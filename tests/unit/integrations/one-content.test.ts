import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAlone } from '../../../src/integrations/one-content.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'running-')), 'running');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that does nothing, and has noted down that it reads a folder. */
async function other(content: string): Promise<{ pid: number; end: () => Promise<void> }> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, String(child.pid)), content);
  return { pid: child.pid!, end: () => (child.kill('SIGKILL'), ended) };
}

test('a process notes down what it reads', () => {
  readAlone(resolve('content'), folder);
  expect(readdirSync(folder)).toEqual([String(process.pid)]);
  expect(readFileSync(join(folder, String(process.pid)), 'utf8')).toBe(resolve('content'));
});

test('another process may read the same, and no other content until it has ended', async () => {
  const { pid, end } = await other(resolve('bees'));
  try {
    expect(() => readAlone(resolve('bees'), folder)).not.toThrow();
    expect(() => readAlone(resolve('content'), folder)).toThrow(
      `Process ${pid} builds or serves bees from this folder, and Astro can read one content folder at a time there: stop it first, or use another copy of the project.`,
    );
    expect(readdirSync(folder)).toEqual([String(pid)]);
  } finally {
    await end();
  }
  readAlone(resolve('content'), folder);
  expect(existsSync(join(folder, String(pid)))).toBe(false);
});
