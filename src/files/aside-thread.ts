import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { FileAside } from './aside.ts';

const made = new Set<string>();

function write({ path, content }: FileAside): void {
  const file = join(workerData as string, path);
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, content);
}

parentPort!.on('message', (files: readonly FileAside[]) => {
  files.forEach(write);
  parentPort!.postMessage(null);
});
