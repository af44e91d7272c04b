import type { APIRoute } from 'astro';
import { markableTexts } from '../../annotating/wordings.ts';
import { edition } from '../../site.ts';

/** What every passage says now, by reference: what readers have marked is held against it, on their own devices. */
export const GET: APIRoute = () => Response.json(markableTexts(edition));
