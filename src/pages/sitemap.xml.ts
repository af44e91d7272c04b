import type { APIRoute } from 'astro';
import { sitemapEntries, sitemapXml } from '../citing/machine/sitemap.ts';
import { citing } from '../site.ts';

export const GET: APIRoute = () => new Response(sitemapXml(sitemapEntries(citing)));
