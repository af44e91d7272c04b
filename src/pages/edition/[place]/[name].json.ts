import { editionFiles } from '../../../citing/machine/edition-parts.ts';
import { manyFiles } from '../../../many-files.ts';
import { citing } from '../../../site.ts';

/** Of a long edition the passages of each section and thread; there are no such files of one that fits `/edition.json`. */
export const { getStaticPaths, GET } = manyFiles(() =>
  editionFiles(citing).parts.map(({ path, record }) => {
    const [place, name] = path.split('/');
    return { params: { place: place!, name: name! }, content: () => JSON.stringify(record) };
  }),
);
