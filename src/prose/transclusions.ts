import { z } from 'zod';
import { referenceSchema } from '../schemas/reference.ts';
import type { AnyComponent, ProseComponent } from './component.ts';

/** What the reader must know of a component by which a page shows a part of the edition. It stands as a block and holds nothing. */
export type Transclusion<Attributes> = Pick<ProseComponent<Attributes>, 'attributes' | 'links'>;

const transclusion = <Attributes>(definition: Transclusion<Attributes>): Transclusion<Attributes> => definition;

/**
 * `<Passage of="E27"/>`, `<Comment of="T2.3"/>`, `<Model slug="decay"/>`, `<Strip/>`, `<Files/>`: what pages show of the edition, where it
 * is kept. Each is drawn by the Astro component of its name in `src/components/page`.
 */
const TRANSCLUSIONS = {
  Passage: transclusion({
    attributes: z.strictObject({ of: referenceSchema }),
    links: ({ of }) => [{ kind: 'passage', of }],
  }),
  Comment: transclusion({
    attributes: z.strictObject({ of: referenceSchema }),
    links: ({ of }) => [{ kind: 'comment', of }],
  }),
  Model: transclusion({
    attributes: z.strictObject({ slug: z.string().min(1) }),
    links: ({ slug }) => [{ kind: 'model', slug }],
  }),
  Strip: transclusion({ attributes: z.strictObject({}), links: () => [] }),
  Files: transclusion({ attributes: z.strictObject({}), links: () => [] }),
};

export type TransclusionName = keyof typeof TRANSCLUSIONS;

export const TRANSCLUSION_NAMES = Object.keys(TRANSCLUSIONS) as TransclusionName[];

export const isTransclusion = (name: string | null): name is TransclusionName =>
  name !== null && Object.hasOwn(TRANSCLUSIONS, name);

/** Attributes are of the component's own shape: whoever calls has them from its schema. */
export const transclusionOf = (name: TransclusionName): Pick<AnyComponent, 'attributes' | 'links'> =>
  TRANSCLUSIONS[name] as Pick<AnyComponent, 'attributes' | 'links'>;
