import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalReference, type Reference } from '../../edition/reference.ts';
import { fold } from '../fold.ts';
import { shinglesOf } from '../shingles.ts';

/**
 * What the repository knows of the published source: for each passage a hash of its folded text, and the lowest hashes of
 * its runs of three words, by which a changed copy is known. No text can be read back from either.
 */

/** Hashes of runs that are kept of each passage. */
const SKETCH = 24;
const HEX = 8;

export interface Fingerprint {
  /** First 16 hexadecimal digits of the SHA-256 of the folded text. */
  hash: string;
  /** The lowest hashes of its runs, ascending. */
  sketch: number[];
  /** True when the sketch holds every run of a short passage. */
  whole: boolean;
}

export type Fingerprints = ReadonlyMap<Reference, Fingerprint>;

export const hashOf = (text: string): string => createHash('sha256').update(fold(text)).digest('hex').slice(0, 16);

export function fingerprintOf(text: string): Fingerprint {
  const all = [...shinglesOf(text)].sort((a, b) => a - b);
  return { hash: hashOf(text), sketch: all.slice(0, SKETCH), whole: all.length <= SKETCH };
}

export interface Likeness {
  /** What part of the text's runs that the sketch could hold is in it. */
  of: number;
  /** What part of the sketch is in the text. */
  covers: number;
}

/** Fewer runs than this agree by chance, since short words come together often. */
const TELLING = 3;

/** How much of a fingerprint and of a text's runs is the same, both 0 to 1. */
export function likeness(shingles: ReadonlySet<number>, { sketch, whole }: Fingerprint): Likeness {
  const held = new Set(sketch);
  const limit = whole ? Infinity : sketch.at(-1)!;
  const comparable = [...shingles].filter((one) => one <= limit);
  const shared = comparable.filter((one) => held.has(one)).length;
  if (shared < TELLING) return { of: 0, covers: 0 };
  return { of: shared / comparable.length, covers: shared / sketch.length };
}

const fileSchema = z.strictObject({
  what: z.string(),
  version: z.literal(1),
  passages: z.record(
    z.string(),
    z.strictObject({ hash: z.string().regex(/^[0-9a-f]{16}$/), sketch: z.string().regex(/^\+?([0-9a-f]{8})*$/) }),
  ),
});

/** `content/fingerprints.json`. A `+` before the sketch says that there are more runs than it holds. */
export function printFingerprints(fingerprints: Fingerprints): string {
  const passages = Object.fromEntries(
    [...fingerprints].map(([ref, { hash, sketch, whole }]) => [
      ref,
      { hash, sketch: (whole ? '' : '+') + sketch.map((one) => one.toString(16).padStart(HEX, '0')).join('') },
    ]),
  );
  const what =
    'Hashes by which an imported copy of the source is known. Made by scripts/fingerprint.ts; holds no text.';
  return `${JSON.stringify({ what, version: 1, passages }, null, 1)}\n`;
}

function parseSketch(text: string): Pick<Fingerprint, 'sketch' | 'whole'> {
  const digits = text.replace('+', '');
  const sketch = Array.from({ length: digits.length / HEX }, (_, i) =>
    parseInt(digits.slice(i * HEX, (i + 1) * HEX), 16),
  );
  return { sketch, whole: !text.startsWith('+') };
}

/** Reads the file. Throws one sentence when it is not what `printFingerprints` writes. */
export function parseFingerprints(text: string): Fingerprints {
  const read = fileSchema.safeParse(JSON.parse(text));
  if (!read.success) throw new Error('The fingerprints cannot be read; make them again with scripts/fingerprint.ts.');
  return new Map(
    Object.entries(read.data.passages).flatMap(([text, { hash, sketch }]) => {
      const ref = canonicalReference(text);
      return ref ? [[ref, { hash, ...parseSketch(sketch) }] as const] : [];
    }),
  );
}
