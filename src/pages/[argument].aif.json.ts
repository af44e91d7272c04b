import type { APIRoute } from 'astro';
import { aif } from '../citing/machine/argument/aif.ts';
import { citing, edition } from '../site.ts';

/** Only an edition with a mapped argument has it. */
export const getStaticPaths = () => (edition.argument ? [{ params: { argument: 'argument' } }] : []);

export const GET: APIRoute = () => Response.json(aif(edition.argument!, citing));
