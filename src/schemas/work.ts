import { z } from 'zod';
import { workStatusSchema } from './certainty.ts';
import { dateSchema } from './date.ts';
import { asName, personNameSchema } from './person-name.ts';
import { referenceSchema } from './reference.ts';

const nameSchema = z.union([personNameSchema, z.strictObject({ literal: z.string().min(1) })], {
  error: asName('{ family, given }', '{ literal }'),
});

const TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'paper-conference',
  'post-weblog',
  'report',
  'software',
  'thesis',
  'webpage',
] as const;

const DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/;
/** What stands before it where it is written as an address. */
const ADDRESSED = /^(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i;

/** Without an address: that is made of it. */
const doiSchema = z.string().superRefine((text, context) => {
  if (DOI.test(text)) return;
  const bare = text.trim().replace(ADDRESSED, '');
  const message = DOI.test(bare)
    ? `write ${bare}, and not “${text}”`
    : `write it like 10.1000/182, since “${text}” is no DOI`;
  context.addIssue({ code: 'custom', message });
});

/** What a work is cited by, under CSL-JSON's names. */
const BIBLIOGRAPHIC = {
  /** A CSL type. */
  type: z.enum(TYPES, { error: `choose a CSL type: ${TYPES.join(', ')}` }),
  title: z.string().min(1),
  author: z.array(nameSchema).default([]),
  editor: z.array(nameSchema).optional(),
  /** As much of the date as is known: 2016, 2016-09 or 2016-09-12. */
  issued: dateSchema.optional(),
  'container-title': z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  'publisher-place': z.string().min(1).optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  number: z.string().optional(),
  genre: z.string().optional(),
  edition: z.string().optional(),
  DOI: doiSchema.optional(),
  ISBN: z.string().min(1).optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
};

/** The fields of a work that are CSL-JSON as they stand: all others are the edition's own. */
export const BIBLIOGRAPHIC_FIELDS: ReadonlySet<string> = new Set(Object.keys(BIBLIOGRAPHIC));

/** `content/works/<id>.yaml`: CSL-JSON's names for the bibliographic fields, and the edition's own for certainty. */
export const workSchema = z
  .strictObject({
    ...BIBLIOGRAPHIC,
    /** A few words of the title, said behind author and year where another work has the same. */
    short: z.string().min(1).max(40, 'shorten it to 40 characters').optional(),
    /** What the work says and why it matters here, in our words. */
    about: z.string().min(1),
    /** Passages of the essay or the comments that mention it. */
    citedAt: z.array(referenceSchema).min(1).optional(),
    /** How sure we are that those passages mean this work. */
    status: workStatusSchema.optional(),
    /** What that rests on. */
    evidence: z.string().min(1).optional(),
    /** Where the bibliographic facts were looked up. */
    checked: z.string().min(1),
  })
  .refine((work) => !work.citedAt || work.status, { message: 'a cited work needs a certainty', path: ['status'] })
  .refine((work) => !work.citedAt || work.evidence, { message: 'say what the certainty rests on', path: ['evidence'] })
  .refine((work) => work.status !== 'unknown' || !work.URL, {
    message: 'a work that is not identified has no address',
    path: ['URL'],
  });
