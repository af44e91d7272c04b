import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writerAside } from '../files/aside.ts';

/** Gives the routes of many files what writes into the folder where a build puts the site (`many-files.ts`). */
export function siteWriter(): AstroIntegration {
  let folder: URL;
  return {
    name: 'site-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
      'astro:build:start': () => {
        globalThis.siteWriter = writerAside(fileURLToPath(folder));
      },
      'astro:build:done': async () => {
        await globalThis.siteWriter?.close();
        delete globalThis.siteWriter;
      },
    },
  };
}
