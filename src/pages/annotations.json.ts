import type { APIRoute } from 'astro';
import { annotationCollection } from '../citing/machine/annotations.ts';
import { citing } from '../site.ts';

export const GET: APIRoute = () => Response.json(annotationCollection(citing));
