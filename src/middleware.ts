import { defineMiddleware } from 'astro:middleware';
import { withOwnHashes } from './html/own-hashes.ts';

/** What every page passes through once it is made. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return isPage ? new Response(withOwnHashes(Buffer.from(await response.arrayBuffer())), response) : response;
});
