import { referencesEver } from '../../citing/ledger/look-up.ts';
import { referenceRecord } from '../../citing/machine/reference-json.ts';
import { idOf } from '../../edition/reference.ts';
import { manyFiles } from '../../many-files.ts';
import { citing } from '../../site.ts';

export const { getStaticPaths, GET } = manyFiles(() =>
  referencesEver(citing).map((ref) => ({
    params: { id: idOf(ref) },
    content: () => JSON.stringify(referenceRecord(ref, citing)),
  })),
);
