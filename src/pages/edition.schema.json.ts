import type { APIRoute } from 'astro';
import { editionJsonSchema } from '../citing/machine/shapes.ts';
import { edition } from '../site.ts';

export const GET: APIRoute = () => Response.json(editionJsonSchema(edition.data.site));
