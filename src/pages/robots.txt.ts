import type { APIRoute } from 'astro';
import { edition } from '../site.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${edition.data.site}/sitemap.xml\n`);
