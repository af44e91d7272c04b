import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { exampleSaid } from '../../../src/integrations/example-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'example-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const saidOf = (site: string): string[] => {
  writeFileSync(join(folder, 'edition.yaml'), `site: ${site}\n`);
  return exampleSaid(folder);
};

test('a build for an address that nobody can have says so', () => {
  for (const site of ['https://edition.example', 'https://edition.example/some/path'])
    expect(saidOf(site)).toEqual([
      `edition.yaml:1 “${site}” is an example: set \`site\` to where the edition will be (placeholder).`,
    ]);
});

test('one for another does not, nor does a preview', () => {
  expect(saidOf('https://bees.example.org/path')).toEqual([]);
  vi.stubEnv('PREVIEW', '1');
  expect(saidOf('https://edition.example')).toEqual([]);
  vi.unstubAllEnvs();
});
