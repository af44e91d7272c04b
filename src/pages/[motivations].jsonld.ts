import type { APIRoute } from 'astro';
import { motivations } from '../citing/machine/argument/motivations.ts';
import { edition } from '../site.ts';

/** Only an edition with a mapped argument has it. */
export const getStaticPaths = () => (edition.argument ? [{ params: { motivations: 'motivations' } }] : []);

export const GET: APIRoute = () => Response.json(motivations(edition.data.site));
