import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

test('a command whose reader goes away ends as it would have, and says nothing of it', async () => {
  const child = spawn(process.execPath, ['scripts/import.ts', '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect({ said, code }).toEqual({ said: '', code: 0 });
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = new Set(
  Object.values(scripts).flatMap((line) => line.match(/\b(?:scripts|benchmarks)\/[\w-]+\.ts/g) ?? []),
);

test.for([...commands])('%s is such a command', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(/^import '\.\.?\/(?:scripts\/)?reader-gone\.ts';$/m);
});
