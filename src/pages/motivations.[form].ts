import type { APIRoute, GetStaticPaths } from 'astro';
import { motivations } from '../citing/machine/argument/motivations.ts';
import { edition } from '../site.ts';

export const getStaticPaths: GetStaticPaths = () => (edition.argument ? [{ params: { form: 'jsonld' } }] : []);

export const GET: APIRoute = () => Response.json(motivations(edition.data.site));
