import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'vite';
import { isKept, type OfflineList } from '../offline/list.ts';
import { ofLanguage } from './languages.ts';

const compress = promisify(gzip);

/** Files that are held in memory at once. */
const AT_ONCE = 16;

const WORKER = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

const pathsIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isKept)
    .sort();

/** What a device may keep of a built site. */
export async function offlineList(root: string): Promise<OfflineList> {
  const files: Record<string, string> = {};
  // While one thread reads and hashes, others compress.
  const sizes: Promise<number>[] = [];
  for (const path of pathsIn(root)) {
    const content = readFileSync(join(root, path));
    files[path] = hashOf(content);
    sizes.push(compress(content, { level: 1 }).then(({ length }) => length));
    if (sizes.length % AT_ONCE === 0) await Promise.all(sizes.slice(-AT_ONCE));
  }
  const size = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
  return { version: hashOf(JSON.stringify(files)), size, files };
}

/** The worker as one script. */
async function workerScript(language: string): Promise<string> {
  const result = await build({
    configFile: false,
    plugins: [ofLanguage(language)],
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: WORKER, output: { format: 'iife' } } },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('');
}

/** Writes the list of what a reader can keep, and the worker that answers with it. Has to see the files as they are published. */
export const offline = (language: string): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      writeFileSync(join(root, 'offline.json'), JSON.stringify(await offlineList(root)));
      writeFileSync(join(root, 'worker.js'), await workerScript(language));
    },
  },
});
