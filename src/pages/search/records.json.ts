import { packed } from './_packed.ts';

/** What the search in the browser knows first. */
export const GET = (): Response => Response.json(packed.first);
