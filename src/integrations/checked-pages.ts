import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentError, contentFolder } from '../reading/content-folder.ts';
import { readOnce } from '../reading/once.ts';

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
  const pages = join(contentFolder(), 'pages') + sep;
  const kept = new Map<string, string>();
  return {
    name: 'last-without-fault',
    enforce: 'pre' as const,
    apply: 'serve' as const,
    load(id: string): string | null {
      if (!id.startsWith(pages) || !id.endsWith('.mdx')) return null;
      if (!readOnce().faults.length) kept.set(id, readFileSync(id, 'utf8'));
      const text = kept.get(id);
      if (text === undefined) throw contentError('The content has faults: the terminal says which.');
      return text;
    },
  };
}
