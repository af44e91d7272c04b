import type { APIRoute } from 'astro';
import { HOME, SITEMAP } from '../edition/addresses.ts';
import { absolute } from '../edition/base.ts';
import { edition, preview } from '../site.ts';

const ALL = 'User-agent: *\n';

export const GET: APIRoute = () =>
  new Response(
    preview ? `${ALL}Disallow: /\n` : `${ALL}Allow: ${HOME}\nSitemap: ${absolute(SITEMAP, edition.data.site)}\n`,
  );
