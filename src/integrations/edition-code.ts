import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../reading/content-folder.ts';

/**
 * The names by which the engine finds an edition's models, and they what all models share: the content folder may lie anywhere.
 * package.json has the second for whatever is not bundled.
 */
export const codeAliases = (): Record<string, string> => ({
  '#edition': contentFolder(),
  '#models': resolve('src/models'),
});

/** Has models that an edition brings along built with the site, and served while somebody writes. */
export const editionCode = (): AstroIntegration => ({
  name: 'edition-code',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const server = { fs: { allow: [resolve('.'), contentFolder()] } };
      updateConfig({ vite: { resolve: { alias: codeAliases() }, server } });
    },
  },
});
