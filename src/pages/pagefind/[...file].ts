import type { APIRoute, GetStaticPaths } from 'astro';
import { extname } from 'node:path';
import { pagefindFiles } from '../../searching/pagefind-files.ts';
import { edition } from '../../site.ts';

/** Pagefind's engine and its index of the edition, in chunks that a browser loads as it needs them. */
export const getStaticPaths = (async () =>
  (await pagefindFiles(edition)).map(({ path, content }) => ({
    params: { file: path },
    props: { content },
  }))) satisfies GetStaticPaths;

/** What a browser wants to be told; the rest are bytes. */
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }, { file: string }> = ({ props, params }) =>
  new Response(props.content, {
    headers: { 'content-type': TYPES[extname(params.file)] ?? 'application/octet-stream' },
  });
