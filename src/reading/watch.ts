import type { LoaderContext } from 'astro/loaders';
import { sep } from 'node:path';
import { contentFolder } from './content-folder.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** Milliseconds: an editor's program may save a file in several steps. */
const SETTLED = 30;

/** Emitted by the watcher when a change of the content has been read. Its types know its own events alone. */
export const CONTENT_READ = 'variorum:content-read' as 'ready';

/**
 * Calls `changed` when a file of the content folder was changed, once for a burst of changes, and then emits `CONTENT_READ`. What
 * it throws is said.
 */
export function watchContent(watcher: Watcher, logger: LoaderContext['logger'], changed: () => void): void {
  const folder = contentFolder();
  let waiting: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_, file) => {
    if (!file.startsWith(folder + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      try {
        changed();
        watcher.emit(CONTENT_READ);
      } catch (error) {
        logger.error((error as Error).message);
      }
    }, SETTLED);
  });
}
