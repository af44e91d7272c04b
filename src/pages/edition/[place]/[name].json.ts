import type { APIRoute, GetStaticPaths } from 'astro';
import { editionFiles } from '../../../citing/machine/edition-parts.ts';
import type { PartRecord } from '../../../citing/machine/shapes.ts';
import { citing } from '../../../site.ts';

/** Of a long edition the passages of each section and thread; there are no such files of one that fits `/edition.json`. */
export const getStaticPaths = (() =>
  editionFiles(citing).parts.map(({ path, record }) => {
    const [place, name] = path.split('/');
    return { params: { place, name }, props: { record } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: PartRecord }> = ({ props }) => Response.json(props.record);
