import type { APIRoute } from 'astro';
import { namedIn } from '../searching/named.ts';
import { searchRecords } from '../searching/records.ts';
import { edition } from '../site.ts';

/** What there is by name, for addresses that name it otherwise than its own does. */
export const GET: APIRoute = () => Response.json(namedIn(edition, searchRecords(edition)));
