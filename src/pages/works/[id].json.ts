import { workCard } from '../../edition/work-card.ts';
import { manyFiles } from '../../many-files.ts';
import { edition } from '../../site.ts';

/** What the card of a link to a work shows. */
export const { getStaticPaths, GET } = manyFiles(() =>
  edition.works.map((work) => ({
    params: { id: work.id },
    content: () => JSON.stringify(workCard(work, edition.data.language)),
  })),
);
