import { manyFiles } from '../../many-files.ts';
import { ENTRY, pagefindFiles } from '../../searching/pagefind-files.ts';
import { edition } from '../../site.ts';

/** Pagefind's engine and its index of the edition, in chunks that a browser loads as it needs them. */
export const { getStaticPaths, GET } = manyFiles(
  async () =>
    (await pagefindFiles(edition)).map(({ path, content }) => ({ params: { file: path }, content: () => content })),
  { file: ENTRY },
);
