import type { APIRoute, GetStaticPaths } from 'astro';
import { referencesEver } from '../../citing/ledger/look-up.ts';
import { referenceRecord } from '../../citing/machine/reference-json.ts';
import { idOf, type Reference } from '../../edition/reference.ts';
import { citing } from '../../site.ts';

export const getStaticPaths = (() =>
  referencesEver(citing).map((ref) => ({ params: { id: idOf(ref) }, props: { ref } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ ref: Reference }> = ({ props }) => Response.json(referenceRecord(props.ref, citing));
