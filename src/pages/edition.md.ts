import type { APIRoute } from 'astro';
import { editionMarkdown } from '../citing/machine/edition-markdown.ts';
import { citing } from '../site.ts';

export const GET: APIRoute = () => new Response(editionMarkdown(citing));
