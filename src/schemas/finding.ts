import { z } from 'zod';
import { referenceSchema } from './reference.ts';

/** `content/finding.yaml`: for each passage, words that lead a searcher to it, apart by commas. They are never shown. */
export const findingSchema = z.record(
  referenceSchema,
  z
    .string()
    .min(1)
    .transform((words) => words.split(/\s*,\s*/).filter(Boolean)),
);
