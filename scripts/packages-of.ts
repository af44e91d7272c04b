import { spawnSync } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from './stop.ts';
import './reader-gone.ts';

/**
 * `node scripts/packages-of.ts FOLDER`: installs what the package.json of a folder names, unless that has been done since
 * it last changed. Tools that no site needs stand in such folders, so that whoever only reads or edits need not have them.
 */
const changed = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const folder = process.argv[2];
if (!folder) stop('Name the folder whose packages are to be installed: node scripts/packages-of.ts tests');
const installed = join(folder, 'node_modules/.package-lock.json');
const wanted = Math.max(changed(join(folder, 'package.json')), changed(join(folder, 'package-lock.json')));
if (changed(installed) < wanted) {
  console.log(`Installing the packages of ${folder}, once.`);
  const { status } = spawnSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    stop(`The packages of ${folder} could not be installed: run “npm install --prefix ${folder}” to see why.`);
  // npm writes the lock file last.
  utimesSync(installed, new Date(), new Date());
}
