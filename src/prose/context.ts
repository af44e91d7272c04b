import type { Edition } from '../edition/edition.ts';

/** What a component of the prose may look up. */
export type ProseContext = Pick<Edition, 'address' | 'termsBySlug' | 'worksById' | 'speaker'>;
