import type { APIRoute, GetStaticPaths } from 'astro';
import type { Work } from '../../edition/types.ts';
import { workCard } from '../../edition/work-card.ts';
import { edition } from '../../site.ts';

/** What the card of a link to a work shows. */
export const getStaticPaths = (() =>
  edition.works.map((work) => ({ params: { id: work.id }, props: { work } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ work: Work }> = ({ props }) => Response.json(workCard(props.work));
