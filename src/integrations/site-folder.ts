import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Tells routes of many files where a build puts the site (`many-files.ts`). */
export const siteFolder = (): AstroIntegration => ({
  name: 'site-folder',
  hooks: {
    'astro:config:setup': ({ command, config, updateConfig }) => {
      if (command !== 'build') return;
      const folder = JSON.stringify(fileURLToPath(config.outDir));
      updateConfig({ vite: { define: { 'import.meta.env.SITE_FOLDER': folder } } });
    },
  },
});
