import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../html/policy.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const INLINE = /<(?:style|script)\b(?![^>]*\bsrc=)[^>]*>([^]*?)<\/(?:style|script)>/g;
const HASH = / ?'(sha256-[^']+)'/g;

/**
 * A page with only the hashes of its own inline styles and scripts in its policy. Astro lists those of the whole site in every
 * page, which allows more than a page holds and weighs, since hashes do not compress, 2 kB of each.
 */
export function withOwnHashes(html: string): string {
  const own = new Set<string>([...html.matchAll(INLINE)].map((match) => hashOf(match[1]!)));
  return html.replace(POLICY, (meta) => meta.replace(HASH, (hash, name: string) => (own.has(name) ? hash : '')));
}

export const ownHashes = (): AstroIntegration => ({
  name: 'own-hashes',
  hooks: {
    // One after the other: waiting for thousands of small files takes several times as long as reading and writing them.
    'astro:build:done': ({ dir }) => {
      for (const entry of readdirSync(fileURLToPath(dir), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
        const file = join(entry.parentPath, entry.name);
        writeFileSync(file, withOwnHashes(readFileSync(file, 'utf8')));
      }
    },
  },
});
