import { cacheName, contentKey, listKey, type KeptList, type OfflineList } from './list.ts';
import { changedMeanwhile, fileMissing, keepUnknown } from '../strings/languages/en.ts';

/** How a page saves the site on its device, and deletes it again. Throws a sentence when that is not possible. */

const LANES = 6;

/** Where the files are, and what has to be known to keep them. */
export interface OfflineSite {
  base: string;
  /** Addresses of the list and of the worker. */
  list: string;
  worker: string;
}

export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

async function listAt(address: string): Promise<OfflineList> {
  const response = await fetch(address, { cache: 'reload' }).catch(() => null);
  if (!response?.ok) throw new Error(keepUnknown);
  return (await response.json()) as OfflineList;
}

/** What can be saved now. */
export const offered = ({ list }: OfflineSite): Promise<OfflineList> => listAt(list);

/** What is saved; null when nothing is. */
export async function saved({ base }: OfflineSite): Promise<KeptList | null> {
  const response = await caches.match(listKey(base), { cacheName: cacheName(base) });
  return response ? ((await response.json()) as KeptList) : null;
}

async function fetchInto(cache: Cache, path: string, hash: string, base: string): Promise<void> {
  const response = await fetch(base + path.replace(/(^|\/)index\.html$/, '$1'), { cache: 'reload' }).catch(() => null);
  // The page for what does not exist is sent as such.
  if (!response?.body || !(response.ok || path === '404.html')) throw new Error(fileMissing(path));
  const body = response.body.pipeThrough(new CompressionStream('gzip'));
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  await cache.put(contentKey(base, hash), new Response(body, { headers }));
}

/** Files that are not on the device yet, one for each content. */
async function missing(cache: Cache, { files }: OfflineList, base: string): Promise<[path: string, hash: string][]> {
  const have = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const byHash = new Map(Object.entries(files).map(([path, hash]) => [hash, path]));
  return [...byHash].flatMap(([hash, path]) => (have.has(contentKey(base, hash)) ? [] : [[path, hash]]));
}

async function forgetOthers(cache: Cache, { files }: OfflineList, base: string): Promise<void> {
  const needed = new Set([listKey(base), ...Object.values(files).map((hash) => contentKey(base, hash))]);
  for (const request of await cache.keys()) if (!needed.has(new URL(request.url).pathname)) await cache.delete(request);
}

/** Saves the site as it is now. What was saved before stays whole until all of this is; `progress` runs from 0 to 1. */
export async function save(site: OfflineSite, progress: (part: number) => void): Promise<KeptList> {
  const { base } = site;
  const list = await listAt(site.list);
  const cache = await caches.open(cacheName(base));
  const queue = await missing(cache, list, base);
  const all = queue.length;
  const lane = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      await fetchInto(cache, ...next, base);
      progress(1 - queue.length / all);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if ((await listAt(site.list)).version !== list.version) throw new Error(changedMeanwhile);
  const kept: KeptList = { ...list, saved: new Date().toISOString().slice(0, 10) };
  await cache.put(listKey(base), Response.json(kept));
  await forgetOthers(cache, list, base);
  await navigator.serviceWorker.register(site.worker, { scope: base });
  const { active } = await navigator.serviceWorker.ready;
  // What it knows is of what was saved before.
  active?.postMessage('saved');
  // A browser that is asked keeps it when room is scarce, if it will.
  await navigator.storage?.persist?.();
  return kept;
}

/** Deletes all that `save` has kept, and the worker. */
export async function forget({ base }: OfflineSite): Promise<void> {
  await caches.delete(cacheName(base));
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
}
