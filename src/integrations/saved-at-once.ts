import type { AstroIntegration } from 'astro';
import { CONTENT_READ } from '../reading/watch.ts';

/** A loader that there is not: what is asked of it loads nothing. */
const NONE = ['none'];

/**
 * In dev, what was read of a change is in the pages at once. Astro waits half a second before it writes what a loader stores,
 * unless a loading ends: so one ends that loads nothing. While Astro reads its own configuration it takes no such wish, and the
 * change comes after the half second.
 */
export const savedAtOnce = (): AstroIntegration => ({
  name: 'saved-at-once',
  hooks: {
    'astro:server:setup': ({ server, refreshContent }) => {
      const save = (): void => void refreshContent?.({ loaders: NONE });
      server.watcher.on(CONTENT_READ, save);
      // Its first time Astro writes its list of pictures anew, for which no page should be loaded again.
      server.httpServer?.once('listening', save);
    },
  },
});
