import { z } from 'zod';

/** The shelves of the glossary, in the order in which it shows them. */
export const CATEGORIES = {
  persona: 'Personas',
  training: 'Training',
  mechanism: 'Inside the model',
  induction: 'Induction and priors',
  mind: 'Minds and world-models',
  alignment: 'Alignment and its failures',
  future: 'Futures',
  fiction: 'Fiction',
} as const;

export type Category = keyof typeof CATEGORIES;

const categories = Object.keys(CATEGORIES) as [Category, ...Category[]];

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Front matter of `content/glossary/<slug>.mdx`. */
export const termSchema = z.strictObject({
  /** The headword, as the field writes it. */
  term: z.string().min(1),
  /** Other names that always mean this term: linked by themselves, and searched. */
  aliases: z.array(z.string().min(2)).default([]),
  /** Words that lead a searcher here but are never linked. */
  findBy: z.array(z.string().min(2)).default([]),
  /** The definition in one or two plain sentences. */
  short: z.string().min(1).max(240, { error: 'shorten it to 240 characters' }),
  category: z.enum(categories, { error: `choose one of ${categories.join(', ')}` }),
  /** Slugs of related terms. */
  related: z.array(z.string()).default([]),
  /** Ids of works that support the entry. */
  works: z.array(z.string()).default([]),
});
