import type { AstroIntegration } from 'astro';
import { PAGEFIND } from '../edition/addresses.ts';

const FOLDER = PAGEFIND.slice(0, PAGEFIND.lastIndexOf('/') + 1);

/**
 * The dev server, which wants a slash at the end of every address without a known ending, finds Pagefind's files too: their route
 * has no ending, and they have many.
 */
export const pagefindInDev = (): AstroIntegration => ({
  name: 'pagefind-in-dev',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, _, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        if (path.startsWith(FOLDER) && !path.endsWith('/'))
          request.url = [`${path}/`, ...(query === undefined ? [] : [query])].join('?');
        next();
      });
    },
  },
});
