import { HTML_LIMITS } from '../html/limits.ts';

/** Bounds on what is read. Real sources stay far below each; what goes beyond is refused in one sentence or cut. */
export const LIMITS = {
  ...HTML_LIMITS,
  /** Bytes of one file. */
  fileBytes: 128 * 1024 * 1024,
  /** Characters of one line of a flat text: longer than any paragraph. */
  lineLength: 1_000_000,
  /** Elements within elements in a page; deeper ones are lifted up to this depth. */
  pageDepth: 600,
  comments: 100_000,
  blocks: 1_000_000,
  /** Milliseconds for reading all files of one import. */
  time: 120_000,
  /** Megabytes of heap for it. */
  memory: 600,
} as const;

/** What stops an import: one sentence, beginning with the file. */
export class ImportError extends Error {
  override name = 'ImportError';
}
