import { z } from 'zod';
import { printRange, type ReferenceRange } from '../edition/reference.ts';
import { rangeSchema, referenceSchema } from './reference.ts';

const quoteSchema = z.strictObject({
  /** What is quoted; null for a quotation from outside the work. */
  quote: rangeSchema.nullable(),
});

const commentSchema = z.strictObject({
  ref: referenceSchema,
  replyTo: referenceSchema.nullable(),
  /** Paragraphs, quotations and gaps in the order of the source. */
  items: z.array(
    z.union([referenceSchema, quoteSchema], { error: 'write a reference or { "quote": a reference or null }' }),
  ),
});

/** `content/outline.json`: the order and structure of the published source. References come from nowhere else. */
export const outlineSchema = z.strictObject({
  sections: z.array(
    z.strictObject({ id: z.string(), title: z.string(), level: z.int(), passages: z.array(referenceSchema) }),
  ),
  threads: z.array(z.strictObject({ ref: referenceSchema, comments: z.array(commentSchema) })),
});

export type Outline = z.infer<typeof outlineSchema>;

/** As the file holds it: ranges are written as text. */
export const printOutline = (outline: Outline): string =>
  `${JSON.stringify(outline, (key, value: unknown) => (key === 'quote' && value ? printRange(value as ReferenceRange) : value), 1)}\n`;
