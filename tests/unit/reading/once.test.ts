import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { writeFolder } from '../../../src/files/write.ts';
import { lastSound, readOnce } from '../../../src/reading/once.ts';
import { FILES } from '../citing/small-edition.ts';

const work = mkdtempSync(join(tmpdir(), 'once-'));
const content = join(work, 'content');
writeFolder(content, FILES);
vi.stubEnv('CONTENT', content);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true, force: true });
});

const save = (text: string): void => writeFileSync(join(content, 'essay/start.mdx'), text);
const saved = (): string | undefined => lastSound().find(({ path }) => path === 'essay/start.mdx')?.text;

test('a folder is read again when a file has changed, and the files that had no fault are known', () => {
  const first = readOnce();
  expect(readOnce()).toBe(first);
  const { text } = FILES.find(({ path }) => path === 'essay/start.mdx')!;
  expect(saved()).toBe(text);
  save(text.replace('A second paragraph', 'A <Term id="no-such">second</Term> paragraph'));
  expect(readOnce().faults).not.toEqual([]);
  expect(saved()).toBe(text);
  const mended = text.replace('A second paragraph', 'Another paragraph');
  save(mended);
  expect(saved()).toBe(mended);
});
