import type { APIRoute } from 'astro';
import { editionRecord } from '../citing/machine/edition-json.ts';
import { citing } from '../site.ts';

export const GET: APIRoute = () => Response.json(editionRecord(citing));
