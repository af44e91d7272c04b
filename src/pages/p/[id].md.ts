import { referencesEver } from '../../citing/ledger/look-up.ts';
import { referenceMarkdown } from '../../citing/machine/passage-markdown.ts';
import { idOf } from '../../edition/reference.ts';
import { manyFiles } from '../../many-files.ts';
import { citing } from '../../site.ts';

export const { getStaticPaths, GET } = manyFiles(() =>
  referencesEver(citing).map((ref) => ({
    params: { id: idOf(ref) },
    content: () => referenceMarkdown(ref, citing),
  })),
);
