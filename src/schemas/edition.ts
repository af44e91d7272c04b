import { z } from 'zod';
import { speakerStatusSchema } from './certainty.ts';
import { dateSchema } from './date.ts';
import { ORIGINALS } from './originals.ts';

/** `content/edition.yaml`: what this edition is an edition of. */
export const editionSchema = z.strictObject({
  /** Where the site is published; permanent links begin with it. No slash at the end. */
  site: z.url({ protocol: /^https?$/ }).regex(/[^/]$/, { error: 'leave out the slash at the end' }),
  /** One or two sentences on the work, for the home page and for search engines. */
  description: z.string().min(1),
  /** What a published site may show of imported originals. Their authors keep their rights, so excerpts by default. */
  originals: z.enum(ORIGINALS, { error: 'write all, excerpts or none' }).default('excerpts'),
  /** The shelves of the glossary: id → title, in the order in which it shows them. */
  categories: z.record(z.string(), z.string().min(1)).default({}),
  original: z.strictObject({
    title: z.string().min(1),
    author: z.strictObject({
      family: z.string().min(1),
      given: z.string().min(1).optional(),
      status: speakerStatusSchema,
      evidence: z.string().min(1),
    }),
    container: z.string().min(1),
    issued: dateSchema,
    url: z.url({ protocol: /^https?$/ }),
  }),
});
