import { z } from 'zod';
import {
  canonicalReference,
  parseRange,
  printRange,
  type Reference,
  type ReferenceRange,
} from '../edition/reference.ts';

/** A reference in its canonical spelling, as editors write it. */
export const referenceSchema = z.string().transform((text, context): Reference => {
  const ref = canonicalReference(text);
  if (ref) return ref;
  context.addIssue({ code: 'custom', message: `write “${text}” as a reference like E27, N3, G1, T2.3 or T2.3.5` });
  return z.NEVER;
});

/** A reference or a range of them in its canonical spelling: `E50–E51`. */
export const rangeSchema = z.string().transform((text, context): ReferenceRange => {
  const range = parseRange(text);
  if (range && printRange(range) === text) return range;
  context.addIssue({ code: 'custom', message: `write “${text}” as a reference or a range like E50–E51` });
  return z.NEVER;
});

/** References apart by spaces, as in the attribute `about="E31 E50"`. */
export const referenceListSchema = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(referenceSchema));
