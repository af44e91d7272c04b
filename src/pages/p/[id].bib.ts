import type { APIRoute, GetStaticPaths } from 'astro';
import { exportsOfReference } from '../../citing/exports/of-reference.ts';
import { referencesEver } from '../../citing/ledger/look-up.ts';
import { idOf, type Reference } from '../../edition/reference.ts';
import { citing } from '../../site.ts';

export const getStaticPaths = (() =>
  referencesEver(citing).map((ref) => ({ params: { id: idOf(ref) }, props: { ref } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ ref: Reference }> = ({ props }) =>
  new Response(
    exportsOfReference(props.ref, citing)
      .map(({ bibtex }) => bibtex)
      .join('\n'),
  );
