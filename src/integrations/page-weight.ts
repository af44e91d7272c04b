import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Bytes of HTML: more takes a telephone seconds to lay out. Essays, indexes and data are taken apart long before. */
export const MOST_BYTES = 600_000;

export interface PageFile {
  path: string;
  bytes: number;
}

/** A sentence for each page that is too heavy. */
export const heavyPages = (pages: readonly PageFile[]): string[] =>
  pages
    .filter(({ bytes }) => bytes > MOST_BYTES)
    .map(
      ({ path, bytes }) =>
        `${path} has ${Math.ceil(bytes / 1000)} kB, and ${MOST_BYTES / 1000} are the most that a page should have: divide what it shows.`,
    );

/** The HTML files below a folder. */
export const pagesIn = (folder: string): PageFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file), bytes: statSync(file).size }));

/** Says at the end of a build which pages are too heavy. */
export const pageWeight = (): AstroIntegration => ({
  name: 'page-weight',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      for (const sentence of heavyPages(pagesIn(fileURLToPath(dir)))) logger.warn(sentence);
    },
  },
});
