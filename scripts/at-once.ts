import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import './reader-gone.ts';

/** Runs scripts of package.json at once: `node scripts/at-once.ts lint types`. Prints what each prints; fails when one fails. */
async function run(name: string): Promise<boolean> {
  const child = spawn(`npm run ${name} 2>&1`, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  process.stdout.write(printed);
  if (code !== 0) console.error(`npm run ${name} failed.`);
  return code === 0;
}

const passed = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
