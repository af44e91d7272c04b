import type { APIRoute } from 'astro';
import { revisionsOf } from '../citing/ledger/since.ts';
import { citing } from '../site.ts';

/** When every reference was worded anew: what a link that names an edition is held against. */
export const GET: APIRoute = () => Response.json(revisionsOf(citing.ledger));
