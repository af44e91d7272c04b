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

/** Of more files so many are compressed, evenly among them; the others are taken to compress as well. */
const MOST_COMPRESSED = 400;

const WORKER = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

const pathsIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isKept)
    .sort();

/** What a device may keep of a built site. */
async function offlineList(root: string): Promise<OfflineList> {
  const files: Record<string, string> = {};
  const paths = pathsIn(root);
  const every = Math.ceil(paths.length / MOST_COMPRESSED);
  let [whole, sample, compressed] = [0, 0, 0];
  for (const [i, path] of paths.entries()) {
    const content = readFileSync(join(root, path));
    files[path] = hashOf(content);
    whole += content.length;
    if (i % every) continue;
    sample += content.length;
    compressed += (await compress(content, { level: 1 })).length;
  }
  const size = Math.round((whole * compressed) / Math.max(1, sample));
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
