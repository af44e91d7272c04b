import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readOut } from '../../../scripts/out-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (path: string): string => join(folder, path);
writeFileSync(at('file'), '');

test('a file may be named, there or not, and its folder too', () => {
  expect(readOut([])).toBeUndefined();
  for (const path of ['file', 'new.pdf', 'no/such/folder/new.pdf']) expect(readOut(['--out', at(path)])).toBe(at(path));
});

test('what can be no file is refused in a sentence', () => {
  for (const path of ['', folder, `${at('new')}/`])
    expect(() => readOut(['--out', path])).toThrow(`“${path}” is no file: name one after --out.`);
  expect(() => readOut(['--out', at('file/new.pdf')])).toThrow(`${at('file')} is no folder: name a file in one after`);
  expect(() => readOut(['--uot', 'a'])).toThrow("Unknown option '--uot'");
});

test('what the commands write by default is neither committed nor checked', () => {
  const files = ['variorum-bostock2026-2.pdf', 'variorum-bostock2026-2.html'];
  expect(
    spawnSync('git', ['check-ignore', ...files], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n'),
  ).toEqual(files);
});
