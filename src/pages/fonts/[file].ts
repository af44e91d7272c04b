import type { APIRoute, GetStaticPaths } from 'astro';
import { fontBytes, fontFiles } from '../../site-fonts.ts';

/** The fonts of the edition's own. */
export const getStaticPaths = (() => fontFiles.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(await fontBytes(params['file']!));
