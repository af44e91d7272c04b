import type { APIRoute } from 'astro';
import { atomFeed } from '../citing/machine/feed.ts';
import { citing, edition } from '../site.ts';

export const GET: APIRoute = () => new Response(atomFeed(citing.ledger, edition.data));
