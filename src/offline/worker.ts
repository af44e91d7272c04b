import { decoded } from '../edition/decoded.ts';
import { cacheName, contentKey, fileAt, isLeftOut, listKey, type KeptList } from './list.ts';
import { dates, newerThanSaved, savedCopy } from '../strings/languages/en.ts';

/**
 * The service worker of a site that its reader keeps. It asks the network first; only when that fails, or takes longer than
 * a reader waits, it answers with the saved copy, and the page then says so. It changes nothing that is saved: a page does
 * that when its reader asks for it.
 */

interface Scope extends EventTarget {
  registration: { scope: string };
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
}

interface WorkerEvent extends Event {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
  waitUntil: (work: Promise<unknown>) => void;
}

const scope = globalThis as unknown as Scope;
const base = new URL(scope.registration.scope).pathname;

/** In milliseconds. */
const PATIENCE = 4000;

function kept(key: string): Promise<Response | undefined> {
  return caches.match(key, { cacheName: cacheName(base) });
}

async function keptList(): Promise<KeptList | null> {
  const response = await kept(listKey(base));
  return response ? ((await response.json()) as KeptList) : null;
}

/** A page that says something before its own words; `isLeftOut` tells the page for what does not exist that this may. */
async function saying(response: Response, sentence: string, isLeftOut = false): Promise<Response> {
  const html = await response.text();
  const { status, headers } = response;
  const body = html.replace(
    /<main\b[^>]*>/,
    (main) => `${main}<p class="quiet wrap" data-saved${isLeftOut ? '=part' : ''}>${sentence}</p>`,
  );
  return new Response(body, { status, headers: { 'content-type': headers.get('content-type') ?? 'text/html' } });
}

/** A saved file: it is kept compressed. */
async function file(path: string, list: KeptList, status: number): Promise<Response | null> {
  const saved = await kept(contentKey(base, list.files[path]!));
  if (!saved?.body) return null;
  const body = saved.body.pipeThrough(new DecompressionStream('gzip'));
  return new Response(body, { status, headers: { 'content-type': saved.headers.get('content-type') ?? '' } });
}

const dayOf = (saved: string): string =>
  new Date(saved).toLocaleDateString(dates, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What is saved for a request; null when nothing is. */
async function copyFor({ url, mode }: Request): Promise<Response | null> {
  const list = await keptList();
  if (!list) return null;
  const { pathname, search } = new URL(url);
  const path = decoded(pathname.slice(base.length));
  const found = fileAt(path, list);
  if (mode !== 'navigate') return found === null ? null : file(found, list, 200);
  // Links of a page are relative to its address, so that has to be the one a server would have led to.
  if (found === `${path}/index.html`) return Response.redirect(`${pathname}/${search}`);
  const page = await file(found ?? '404.html', list, found === null ? 404 : 200);
  if (!page || !page.headers.get('content-type')!.startsWith('text/html')) return page;
  return saying(page, savedCopy(dayOf(list.saved)), found === null && isLeftOut(path));
}

const late = (): Promise<never> => new Promise((_, reject) => setTimeout(reject, PATIENCE));

/** Whether the site is newer than what is saved: looked up once while the worker runs, and again for what is saved then. */
let newer: Promise<boolean> | undefined;

async function isNewer(): Promise<boolean> {
  const list = await keptList();
  const response = list && (await fetch(`${base}offline.json`));
  return response?.ok === true && ((await response.json()) as KeptList).version !== list!.version;
}

async function answer(event: WorkerEvent): Promise<Response> {
  const { request } = event;
  const coming = fetch(request);
  const response = await Promise.race([coming, late()]).catch(() => null);
  if (!response || response.status >= 500) return (await copyFor(request).catch(() => null)) ?? coming;
  const isPage = request.mode === 'navigate' && response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || response.redirected) return response;
  newer ??= isNewer().catch(() => false);
  event.waitUntil(newer);
  // The page does not wait for it: the next one says it.
  const known = await Promise.race([newer, Promise.resolve(false)]);
  return known ? saying(response, OFFER) : response;
}

const OFFER = newerThanSaved((words) => `<a href="${base}mine/#keep">${words}</a>`);

scope.addEventListener('message', () => {
  newer = undefined;
});
scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as WorkerEvent;
  const isOurs = request.url.startsWith(scope.registration.scope) && request.method === 'GET';
  // What is fetched to be saved has to come from the network.
  if (isOurs && request.cache !== 'reload') respondWith.call(event, answer(event as WorkerEvent));
});
