import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { count } from '../edition/counting.ts';
import { sentenceOf } from '../edition/problem.ts';
import type { Reading } from './checked.ts';
import { COLLECTIONS, type CollectionName, type Entry } from './collections.ts';
import { contentError, contentFolder } from './content-folder.ts';
import { readOnce } from './once.ts';
import { watchContent } from './watch.ts';

type Context = Pick<LoaderContext, 'store' | 'generateDigest' | 'config'>;

const digests = new WeakMap<object, string>();

/**
 * The digest of what is stored, and not of the file that it comes from: so a change in the code that reads shows as one in the
 * content does. What a file says is the same object until the file changes.
 */
function digestOf(data: object, { generateDigest }: Context): string {
  const digest = digests.get(data) ?? generateDigest(JSON.stringify(data));
  digests.set(data, digest);
  return digest;
}

/** Has Astro render an entry's file when a page asks. Paths in a store begin at the project's root. */
const rendering = (file: string, { config }: Context): { filePath: string; deferredRender: true } => ({
  filePath: relative(fileURLToPath(config.root), join(contentFolder(), file)).split(sep).join('/'),
  deferredRender: true,
});

/**
 * An edition need not have notes, threads, models: Astro warns of a collection that never held an entry. Once is enough, since
 * after every deletion it writes the list of pictures twice, and the dev server loads the page again at each.
 */
function exist({ store }: Context): void {
  store.set({ id: 'none', data: {} });
  store.delete('none');
}

/**
 * Puts what was read into a collection's store, and takes out what is gone. Astro lists the files that it renders anew only when
 * an entry that has one is: what it kept, `kept`, may be of another content folder.
 */
function fill(name: CollectionName, context: Context, { edition, ledger }: Reading, kept: boolean): void {
  const { store } = context;
  const entries: Entry[] = edition ? COLLECTIONS[name].entries(edition, ledger) : [];
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  if (kept && !entries.length) exist(context);
  for (const { id, data, file } of entries) {
    if (file && kept) store.delete(id);
    store.set({ id, data: { ...data }, digest: digestOf(data, context), ...(file && rendering(file, context)) });
  }
}

/** Readings of which everything that is wrong has been said. */
const reported = new WeakSet<Reading>();

function report({ problems, faults }: Reading, { logger }: LoaderContext): void {
  for (const fault of faults) logger.error(sentenceOf(fault));
  const unwritten = problems.length - faults.length;
  if (unwritten) logger.warn(`${count(unwritten, 'passage')} to be written; \`npm run check:content\` lists them.`);
}

/** Reads the content, and says once all that is wrong with it. Null where faults keep it from being shown. */
function read(context: LoaderContext): Reading | null {
  const reading = readOnce();
  if (!reported.has(reading)) report(reading, context);
  reported.add(reading);
  return reading.faults.length ? null : reading;
}

/** The stores of the dev server, which follow the content while it is edited. */
const open = new Map<CollectionName, LoaderContext>();

function refresh(context: LoaderContext): void {
  const reading = read(context);
  if (!reading) context.logger.warn('The pages stay as they were.');
  else for (const [name, each] of open) fill(name, each, reading, false);
}

/**
 * The loader of one collection of the edition. All collections are of one reading: every fault of every file is reported
 * together, and with any nothing is loaded: a build ends, and the dev server keeps what it had.
 */
export const editionLoader = (name: CollectionName): Loader => ({
  name: 'edition',
  createSchema: () =>
    Promise.resolve({ schema: COLLECTIONS[name].schema as z.ZodType, types: `${COLLECTIONS[name].types}\n` }),
  load(context): Promise<void> {
    const { watcher } = context;
    if (watcher) {
      open.set(name, context);
      if (name === 'edition') watchContent(watcher, context.logger, () => refresh(context));
    }
    const reading = read(context);
    if (reading) fill(name, context, reading, true);
    else if (!watcher)
      throw contentError(`${count(readOnce().faults.length, 'problem')} in ${contentFolder()}; nothing was built.`);
    return Promise.resolve();
  },
});
