import { z } from 'zod';
import { dateSchema } from './date.ts';
import { rangeSchema, referenceListSchema, referenceSchema } from './reference.ts';

/** May be left out until the passage has its text. */
const asks = z
  .array(z.string().min(1), { error: 'give a list of questions: asks={["…"]}' })
  .min(1, { error: 'give at least one question that the passage answers' })
  .max(3, { error: 'give at most three questions' })
  .optional()
  .transform((questions) => questions ?? []);

/**
 * Attributes of the blocks that essay and threads are made of, by name; the components within prose are in `src/prose`. An
 * unknown attribute is an error.
 */
export const blockSchemas = {
  Passage: z.strictObject({
    id: referenceSchema,
    asks,
    about: referenceListSchema.default([]),
    // The sentence that stands for it in the margin of what it answers, where its first words will not do.
    answers: z.string().min(1).optional(),
    as: z.literal('item').optional(),
    // The passage that it was a part of, before that was split.
    from: referenceSchema.optional(),
  }),
  Annotation: z.strictObject({
    id: referenceSchema,
    on: referenceSchema,
    words: z.string().min(1).optional(),
  }),
  Gap: z.strictObject({ id: referenceSchema, lost: z.string().min(1) }),
  Comment: z.strictObject({
    id: referenceSchema,
    by: z.string().min(1),
    replyTo: referenceSchema.optional(),
    // When it was published, and where: cited instead of those of the work.
    date: dateSchema.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    // Why it is not certain that the comment replies to that one.
    unsure: z.string().min(1).optional(),
    about: referenceListSchema.default([]),
  }),
  Quotes: z
    .strictObject({
      of: rangeSchema.optional(),
      part: z.enum(['whole', 'beginning', 'end', 'fragment']).default('whole'),
      words: z.string().min(1).optional(),
      outside: z.string().min(1).optional(),
    })
    .refine(({ of, outside }) => Boolean(of) !== Boolean(outside), {
      error: 'say either of="T2.2.1" or outside="…"',
    }),
} as const;

export type BlockName = keyof typeof blockSchemas;
export type BlockAttributes<Name extends BlockName> = z.infer<(typeof blockSchemas)[Name]>;
