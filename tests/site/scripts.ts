import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { DIST, page } from './dist.ts';

/** At a quality that servers use on the fly: a little larger than what is sent, and quick. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } };
export const brotli = (bytes: Buffer): number => brotliCompressSync(bytes, QUALITY).length;
export const sizeOf = (path: string): number => brotli(readFileSync(join(DIST, path)));
export const total = (paths: readonly string[], size = sizeOf): number =>
  paths.reduce((sum, path) => sum + size(path), 0);

export const codeOf = (script: string): string => readFileSync(join(DIST, script), 'utf8');

const imports = (code: string): string[] =>
  [...code.matchAll(/\bimport\s*(?:[^'"()]*from\s*)?["']([^"']+)["']/g)].map((match) => match[1]!);

/** The path of a script that another names. */
export const resolve = (script: string, from: string): string =>
  new URL(script, `https://site.example${from}`).pathname;

/** Scripts and what they import at once, in turn; not what they import later. */
export function withImports(scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (script: string): void => {
    if (found.has(script)) return;
    found.add(script);
    for (const next of imports(codeOf(script))) follow(resolve(next, script));
  };
  scripts.forEach(follow);
  return [...found];
}

/** Scripts that a page loads at once, as it names them. */
export function scriptsOf(path: string): string[] {
  const { $ } = page(path);
  return $('[data-module]')
    .map((_, element) => $(element).attr('data-module')!)
    .get();
}
