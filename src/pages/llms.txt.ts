import type { APIRoute } from 'astro';
import { llmsText } from '../citing/machine/llms.ts';
import { citing } from '../site.ts';

export const GET: APIRoute = () => new Response(llmsText(citing));
