import type { APIRoute, GetStaticPaths } from 'astro';
import { aif } from '../citing/machine/argument/aif.ts';
import { argdown } from '../citing/machine/argument/argdown.ts';
import { citing, edition } from '../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  edition.argument ? [{ params: { form: 'aif.json' } }, { params: { form: 'argdown' } }] : [];

export const GET: APIRoute = ({ params }) =>
  params.form === 'argdown'
    ? new Response(argdown(edition.argument!, edition.data.original.title))
    : Response.json(aif(edition.argument!, citing));
