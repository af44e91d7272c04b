import { exportsOfReference } from '../../citing/exports/of-reference.ts';
import { referencesEver } from '../../citing/ledger/look-up.ts';
import { idOf } from '../../edition/reference.ts';
import { manyFiles } from '../../many-files.ts';
import { citing } from '../../site.ts';

export const { getStaticPaths, GET } = manyFiles(() =>
  referencesEver(citing).map((ref) => ({
    params: { id: idOf(ref) },
    content: () =>
      exportsOfReference(ref, citing)
        .map(({ ris }) => ris)
        .join('\n'),
  })),
);
