import { z } from 'zod';
import { rangeSchema } from './reference.ts';

/** The sections that every model's entry ends with, in this order: what is to be believed of it, and what not. */
export const HONESTY_HEADINGS = ['Assumed', 'Exact', 'Invented numbers', 'Who would object'] as const;

/** Front matter of `content/models/<slug>.mdx`; the code of the model is in the folder beside it, `<slug>/model.ts`. */
export const modelSchema = z.strictObject({
  title: z.string().min(1),
  /** What the model shows, for lists and search engines. */
  summary: z.string().min(1).max(240, { error: 'shorten it to 240 characters' }),
  /** The passages that it tests or illustrates. */
  passages: z.array(rangeSchema).min(1, { error: 'name at least one passage' }),
  /** Slugs of the terms that it makes concrete. */
  terms: z.array(z.string()).min(1, { error: 'name at least one term' }),
  /** Place among the models, counted from 1; no two share one. */
  order: z.int().min(1),
  /** The rule to be shown as code: a function in a file of `content/models/`. */
  rule: z.strictObject({ file: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\.ts$/), function: z.string().min(1) }),
});
