import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'faulty-content-'));
const content = join(work, 'content');
const outDir = join(work, 'dist');
const line = readFileSync('content/essay/intro.mdx', 'utf8')
  .split('\n')
  .findIndex((one) => one.includes('<Term id="persona">'));
const sentence = `essay/intro.mdx:${line + 1} there is no term “personna”: write glossary/personna.mdx or correct the id (unknown-term).`;

beforeAll(() => {
  cpSync('content', content, { recursive: true });
  const intro = join(content, 'essay/intro.mdx');
  writeFileSync(intro, readFileSync(intro, 'utf8').replace('<Term id="persona">', '<Term id="personna">'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, CONTENT: content, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    timeout: 110_000,
  });
  return { status, stdout, stderr };
}

test('the check of faulty content fails and says why', () => {
  const { status, stdout, stderr } = run('scripts/check-content.ts');
  expect(stderr).toBe(`${sentence}\n1 problem in ${content}\n`);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});

test('a build of faulty content fails, says why and writes nothing', () => {
  const { status, stdout, stderr } = run('node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain(sentence);
  expect(stdout + stderr).toContain('nothing was built');
  expect(stdout + stderr).not.toMatch(/Stack trace|\.ts:\d/);
  expect(existsSync(outDir) ? readdirSync(outDir) : []).toEqual([]);
});

test('a content folder that is not there is one sentence', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts'], {
    env: { ...process.env, CONTENT: join(work, 'nowhere') },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\S+ does not exist: name a content folder in the variable CONTENT\.\n$/);
});
