import { z } from 'zod';
import { speakerStatusSchema } from './certainty.ts';
import { personNameSchema } from './person-name.ts';
import { referenceSchema } from './reference.ts';

const attributionSchema = z.strictObject({
  /** The comments this attribution speaks of. */
  comments: z.array(referenceSchema).min(1),
  status: speakerStatusSchema,
  /** What it rests on, in a sentence. */
  evidence: z.string().min(1),
});

const speakerSchema = z
  .strictObject({
    /** The public name, in one piece, as a pseudonym is cited, or a person's by its parts; left out for speakers whom the source does not name. */
    name: z
      .union([z.string().min(1), personNameSchema], {
        error: "write a name in one piece, or a person's as { family, given }",
      })
      .optional(),
    attributions: z.array(attributionSchema, { error: 'say for each comment how sure its speaker is' }).min(1),
  })
  .refine(({ name, attributions }) => !name || attributions.every(({ status }) => status !== 'unknown'), {
    message: 'a name needs a certainty: proven, confirmed or inferred',
    path: ['name'],
  });

/** Front matter of `content/threads/<slug>.mdx`. */
export const threadSchema = z.strictObject({
  ref: referenceSchema,
  title: z.string().min(1),
  /** One or two sentences on what is at issue. */
  summary: z.string().min(1),
  /** Passages and comments that the thread as a whole answers. */
  about: z.array(referenceSchema).default([]),
  /** Speakers by the key that `<Comment by>` uses. */
  speakers: z.record(z.string().regex(/^[a-z][a-z-]*$/), speakerSchema),
});
