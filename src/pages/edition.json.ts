import type { APIRoute } from 'astro';
import { editionFiles } from '../citing/machine/edition-parts.ts';
import { citing } from '../site.ts';

export const GET: APIRoute = () => Response.json(editionFiles(citing).index);
