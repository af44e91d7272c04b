import type { APIRoute } from 'astro';
import { argdown } from '../citing/machine/argument/argdown.ts';
import { edition } from '../site.ts';

/** Only an edition with a mapped argument has it. */
export const getStaticPaths = () => (edition.argument ? [{ params: { argument: 'argument' } }] : []);

export const GET: APIRoute = () => new Response(argdown(edition.argument!, edition.data.original.title));
