import { z } from 'zod';
import { referenceSchema } from './reference.ts';

/** Front matter of `content/models/<slug>.mdx`; the slug is the name of the model in `src/models`. */
export const modelSchema = z.strictObject({
  title: z.string().min(1),
  /** What the reader can find out with it, in a sentence or two. */
  summary: z.string().min(1),
  /** The passages whose claims it tests. */
  passages: z.array(referenceSchema).min(1),
  /** Slugs of terms that it makes concrete. */
  terms: z.array(z.string()).default([]),
  /** The function that is its update rule, shown as code: a file in the model's folder, and a name in it. */
  rule: z.strictObject({ file: z.string().regex(/^[a-z-]+\.ts$/), function: z.string().min(1) }),
  /** Place in the list of models, counted from 1. */
  order: z.int().min(1),
});
