import { z } from 'zod';
import { sourceBlockSchema } from './source-block.ts';

/** What a public site may show of originals: `excerpts` is the opening of each passage. */
export const ORIGINALS = ['all', 'excerpts', 'none'] as const;

/** Grows when the site would misread an older file; such a file is refused with a sentence. */
export const ORIGINALS_VERSION = 2;

const originalSchema = z.object({
  blocks: z.array(sourceBlockSchema),
  /** How the blocks were placed: exact, similar, part, quote, gap or none. */
  how: z.string(),
  /** 0 to 1. */
  score: z.number(),
  /** Other passages in the same block, where the copy runs paragraphs together. */
  with: z.exactOptional(z.array(z.string())),
});

const commentSchema = z.object({
  id: z.string(),
  author: z.string().nullable(),
  /** ISO 8601. */
  date: z.string().nullable(),
});

/**
 * `originals/originals.json` of a content folder: what the site needs to show originals; `npm run import` writes it. One
 * file, so that it is there whole or not at all. Ignored by git: the words are their authors'.
 */
export const originalsSchema = z.object({
  version: z.literal(ORIGINALS_VERSION),
  sources: z.array(z.object({ file: z.string(), format: z.string(), sha256: z.string() })),
  work: z.object({
    title: z.string().nullable(),
    authors: z.array(z.string()),
    date: z.string().nullable(),
    url: z.string().nullable(),
    /** What a link post leads to. */
    link: z.string().nullable(),
  }),
  /** By reference: essay passages, notes, comment passages. */
  passages: z.record(z.string(), originalSchema),
  /** By reference: what a fuller copy has where others have a gap. */
  gaps: z.record(z.string(), originalSchema),
  /** By reference of the comment, in the order of its quotations; null where the copy lacks one. */
  quotations: z.record(z.string(), z.array(sourceBlockSchema.nullable())),
  /** By reference of the comment. */
  comments: z.record(z.string(), commentSchema),
  /** Blocks that no reference could be found for. */
  unplaced: z.array(z.object({ in: z.string(), block: sourceBlockSchema })),
  warnings: z.array(z.string()),
});

export type Original = z.infer<typeof originalSchema>;
export type Originals = z.infer<typeof originalsSchema>;
