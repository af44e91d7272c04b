import type { APIRoute } from 'astro';
import { HOME, SITEMAP } from '../edition/addresses.ts';
import { absolute } from '../edition/base.ts';
import { edition } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: ${HOME}\nSitemap: ${absolute(SITEMAP, edition.data.site)}\n`);
