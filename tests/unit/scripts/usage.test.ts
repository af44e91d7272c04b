import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

test.for(['check-content', 'keep', 'publish', 'pdf', 'one-file'])(
  '%s says how it is used, and does nothing',
  (name) => {
    const { status, stdout, stderr } = run(`scripts/${name}.ts`, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^(?:usage: )?npm run [\w:-]+ (?:-- |\[-- )/);
  },
);

test.for(['check-content', 'keep'])('%s says what it does not understand, and does nothing', (name) => {
  const { status, stdout, stderr } = run(`scripts/${name}.ts`, '--no-such');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Unknown option '--no-such'\.?\nusage: npm run /);
});
