import type { APIRoute } from 'astro';
import { openSearchXml } from '../citing/machine/open-search.ts';
import { edition } from '../site.ts';

export const GET: APIRoute = () => new Response(openSearchXml(edition.data));
