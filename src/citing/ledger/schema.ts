import { z } from 'zod';
import { speakerStatusSchema } from '../../schemas/certainty.ts';
import { dateSchema } from '../../schemas/date.ts';
import { personNameSchema } from '../../schemas/person-name.ts';

const day = z.iso.date({ error: 'write a date as 2026-11-21' });
const line = z
  .string()
  .min(1)
  .regex(/^\S[^\n]*$/, { error: 'write one line' });

/** A publication: everything that was recorded at once. */
const editionSchema = z.strictObject({
  /** Counted from 1, without holes. */
  number: z.int().min(1),
  date: day,
  /** One line on what changed and why. */
  why: line,
  /** Where the edition lies from this publication on, where that was not known before or is elsewhere. */
  site: z.string().min(1).optional(),
});

const revisionSchema = z.strictObject({
  /** Counted from 1 for each reference, without holes. */
  number: z.int().min(1),
  /** Number of the edition that published it; its date is the edition's. */
  edition: z.int().min(1),
  /** The restatement as plain text: paragraphs apart by line breaks, formulas as TeX. Empty of a comment that was deleted where it stood. */
  text: z.string(),
  /** The same with its emphasis, formulas and links; addresses begin at the site's root. */
  markdown: z.string(),
});

const withdrawalSchema = z.strictObject({
  edition: z.int().min(1),
  why: line,
  /** References that say now what this one said. */
  see: z.array(z.string().min(1)),
});

export const RECORD_KINDS = [
  'essay',
  'note',
  'gap',
  'annotation',
  'thread',
  'comment',
  'comment-passage',
  'term',
] as const;

/** By whom, of a comment or of a thread's first: what is known only of what stands in the content. */
const saidSchema = z.strictObject({
  /** The public name; null where there is none. */
  name: z.string().min(1).nullable(),
  /** By its parts, where it is said to be a person's. */
  person: personNameSchema.optional(),
  role: z.string().min(1),
  status: speakerStatusSchema,
  /** When and where it appeared, where that is known. */
  date: dateSchema.optional(),
  url: z.string().min(1).optional(),
});

const recordSchema = z.strictObject({
  kind: z.enum(RECORD_KINDS),
  revisions: z.array(revisionSchema).min(1),
  withdrawn: withdrawalSchema.nullable(),
  /** As it was when it was last there at a publication; a ledger that was last written before it was recorded has none. */
  said: saidSchema.optional(),
});

const addressSchema = z.strictObject({
  /** The edition whose publication recorded it. */
  edition: z.int().min(1),
  withdrawn: withdrawalSchema.nullable(),
  /** Of the page of somebody that is not made of their name: what they had said, by which they keep it. */
  comments: z.array(z.string().min(1)).min(1).optional(),
});

const countsFromOne = (all: readonly { number: number }[]): boolean => all.every(({ number }, i) => number === i + 1);
const ascends = (all: readonly (number | string)[]): boolean => all.every((one, i) => i === 0 || all[i - 1]! <= one);

/** Whether what appeared in these editions, and was perhaps withdrawn in one, did so in order. */
function isInOrder(appeared: readonly number[], { withdrawn }: Pick<LedgerRecord, 'withdrawn'>, last: number): boolean {
  const numbers = [...appeared, ...(withdrawn ? [withdrawn.edition] : [])];
  return ascends(numbers) && numbers.every((number) => number <= last);
}

function isWhole({ editions, references, addresses = {} }: LedgerShape): boolean {
  const last = editions.length;
  const ofReferences = Object.values(references).every(
    (record) =>
      countsFromOne(record.revisions) &&
      isInOrder(
        record.revisions.map(({ edition }) => edition),
        record,
        last,
      ),
  );
  return ofReferences && Object.values(addresses).every((one) => isInOrder([one.edition], one, last));
}

const ledgerShape = z.strictObject({
  /** Of this format. */
  version: z.literal(1),
  editions: z.array(editionSchema),
  /** By reference (`E27`), or by slug for a term (`hive`). */
  references: z.record(z.string(), recordSchema),
  /**
   * By path, `/threads/one/`: pages that are no reference's, and works in theirs, `/works/#hive`. A ledger that was last written before they were recorded has
   * none.
   */
  addresses: z
    .record(z.string().regex(/^\/.+\/(?:#.+)?$/, { error: 'write a path from slash to slash' }), addressSchema)
    .optional(),
  /** By name, `hive.png`: the SHA-256 of each picture that a published wording shows, in hexadecimal; likewise. */
  images: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/, { error: 'write 64 digits' })).optional(),
});

type LedgerShape = z.infer<typeof ledgerShape>;

/** `content/ledger.json`: what was ever published. Only `publish` makes a new one. */
export const ledgerSchema = ledgerShape
  .refine(({ editions }) => countsFromOne(editions) && ascends(editions.map(({ date }) => date)), {
    error: 'editions count from 1, and their dates ascend',
  })
  .refine(isWhole, { error: 'revisions count from 1, and all belongs to editions that exist, in order' });

export type Ledger = LedgerShape;
export type LedgerEdition = z.infer<typeof editionSchema>;
export type LedgerAddress = z.infer<typeof addressSchema>;
export type LedgerRecord = z.infer<typeof recordSchema>;
export type Revision = z.infer<typeof revisionSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Before anything was published. */
export const EMPTY_LEDGER: Ledger = { version: 1, editions: [], references: {} };
