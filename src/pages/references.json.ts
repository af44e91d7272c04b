import type { APIRoute } from 'astro';
import { referencesEver } from '../citing/ledger/look-up.ts';
import { citing } from '../site.ts';

/** Every reference that there is or ever was. */
export const GET: APIRoute = () => Response.json(referencesEver(citing));
