import { defineMiddleware } from 'astro:middleware';
import { withModulesAfterPaint } from './html/after-paint.ts';
import { loadedFor } from './html/module-graph.ts';
import { withOwnHashes } from './html/own-hashes.ts';

/** What every page passes through once it is made. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = withOwnHashes(Buffer.from(await response.arrayBuffer()));
  // In dev modules are reloaded one by one, where they stand.
  const graph = globalThis.moduleGraph;
  return new Response(graph ? withModulesAfterPaint(page, (one) => loadedFor(one, graph)) : page, response);
});
