import { packed } from './_packed.ts';

/** What the search in the browser knows then. */
export const GET = (): Response => Response.json(packed.more);
