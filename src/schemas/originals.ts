import { z } from 'zod';

/** What a public site may show of originals: `excerpts` is the opening of each passage. */
export const ORIGINALS = ['all', 'excerpts', 'none'] as const;

const blockSchema = z.object({
  /** A type of block of the importer's normal form. */
  type: z.string(),
  text: z.string(),
  html: z.string().optional(),
  src: z.string().optional(),
  alt: z.string().optional(),
  rows: z.array(z.array(z.string())).optional(),
  dir: z.enum(['ltr', 'rtl']).optional(),
});

const originalSchema = z.object({
  blocks: z.array(blockSchema),
  how: z.string(),
  with: z.array(z.string()).optional(),
});

const quotationSchema = z.object({ text: z.string(), html: z.string().optional() });

/** `originals/originals.json`, as far as the site reads it; `npm run import` writes it. */
export const originalsSchema = z.object({
  version: z.literal(1),
  passages: z.record(z.string(), originalSchema),
  gaps: z.record(z.string(), originalSchema),
  quotations: z.record(z.string(), z.array(quotationSchema.nullable())),
});

export type OriginalBlock = z.infer<typeof blockSchema>;
export type Original = z.infer<typeof originalSchema>;
export type Originals = z.infer<typeof originalsSchema>;
