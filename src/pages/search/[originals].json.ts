import type { GetStaticPaths } from 'astro';
import { originals } from '../../site-originals.ts';

/** The words of originals for the search in the browser, by reference; there is no such file in a build without them. */
export const getStaticPaths = (() =>
  originals ? [{ params: { originals: 'originals' } }] : []) satisfies GetStaticPaths;

export const GET = (): Response => Response.json(originals!.words);
