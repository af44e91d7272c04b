import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentError, contentFolder } from '../reading/content-folder.ts';
import { lastSound } from '../reading/once.ts';

/**
 * Astro renders pages from their files. The dev server is given a file as it stood when the content was last without a fault: so
 * nothing runs that was not checked, and while an editor is at work the pages stay as they were. A build has ended before it
 * comes to pages when its loader found a fault.
 */
export const checkedPages = (): AstroIntegration => ({
  name: 'checked-pages',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [lastWithoutFault()] } });
    },
  },
});

function lastWithoutFault() {
  const folder = contentFolder() + sep;
  const pages = join(folder, 'pages') + sep;
  return {
    name: 'last-without-fault',
    enforce: 'pre' as const,
    apply: 'serve' as const,
    // Of pages that nobody opens before the first fault, what they said at the start.
    configureServer({ httpServer }: ViteDevServer): void {
      httpServer?.once('listening', () => setImmediate(lastSound));
    },
    load(id: string): string | null {
      if (!id.startsWith(pages) || !id.endsWith('.mdx')) return null;
      const path = id.slice(folder.length).split(sep).join('/');
      const file = lastSound().find((one) => one.path === path);
      if (!file) throw contentError('The content has faults: the terminal says which.');
      return file.text;
    },
  };
}
