import { z } from 'zod';
import { speakerStatusSchema } from './certainty.ts';
import { dateSchema } from './date.ts';
import { coloursSchema, fontsSchema } from './face.ts';
import { languageSchema } from './language.ts';
import { ORIGINAL_TYPES } from './original-types.ts';
import { ORIGINALS } from './originals.ts';
import { asName, personNameSchema } from './person-name.ts';

/** A host and perhaps a path, in which no part is `.` or `..`. */
const SITE = /^https:\/\/[^\s/?#@\\]+(\/(?!\.{1,2}(\/|$))[\w.~-]+)*$/;

const AS_SITE =
  'write https:// with the host and perhaps a path, like https://example.org/bees, with nothing after it: no slash, query or fragment';

/** Where a site is published: `https://example.org` or `https://example.org/some/path`. */
export const siteSchema = z
  .string({ error: AS_SITE })
  .refine((site) => SITE.test(site) && URL.canParse(site), { error: AS_SITE });

/** The pages of every edition that the menu may have. */
const MENU = ['essay', 'threads', 'people', 'argument', 'glossary', 'models', 'questions', 'works'] as const;

const authorSchema = personNameSchema.extend({ status: speakerStatusSchema, evidence: z.string().min(1) });

/** Whose words the passages are in: the editors', who restate the source, or the source's own. */
const TEXTS = ['restated', 'original'] as const;

/** `content/edition.yaml`: what this edition is an edition of. */
export const editionSchema = z.strictObject({
  /** Where the site is published; permanent links begin with it. */
  site: siteSchema,
  /** One or two sentences on the work, for the home page and for search engines. */
  description: z.string().min(1),
  /** What the site calls itself, in its head and in citations. */
  name: z.string().min(1).default('Variorum'),
  /** The language of the text, and of what the site itself says. */
  language: languageSchema.default('en'),
  /** Whose words the passages are in. Everything that the site says of itself follows. */
  text: z.enum(TEXTS, { error: 'write restated or original' }).default('restated'),
  /** What a published site may show of imported originals. Their authors keep their rights, so excerpts by default. */
  originals: z.enum(ORIGINALS, { error: 'write all, excerpts or none' }).default('excerpts'),
  /** Whether `pages/*.mdx` may hold code, which a build then runs: only for an edition of your own. */
  codeInPages: z.boolean().default(false),
  /** What the menu calls the pages of the edition, where it is to call them otherwise. */
  menu: z.partialRecord(z.enum(MENU), z.string().min(1)).default({}),
  /** Colours of its own, in place of the engine's. */
  colours: coloursSchema.optional(),
  /** Fonts of its own, likewise. */
  fonts: fontsSchema.optional(),
  /** Who signs notes: the name of a file in `annotations/` → a person. */
  editors: z.record(z.string(), personNameSchema).default({}),
  /** The shelves of the glossary: id → title, in the order in which it shows them. */
  categories: z.record(z.string(), z.string().min(1)).default({}),
  original: z
    .strictObject({
      title: z.string().min(1),
      /** The same with the capitals that a sentence has, from which citation styles make what each of them has. */
      titleAsSentence: z.string().min(1).optional(),
      /** A CSL type. */
      type: z.enum(ORIGINAL_TYPES, { error: `choose a CSL type: ${ORIGINAL_TYPES.join(', ')}` }).default('post-weblog'),
      /** One, or a list of several. */
      author: z.union([authorSchema.transform((one) => [one]), z.array(authorSchema).min(1)], {
        error: asName('{ family, given, status, evidence }', 'a list of such'),
      }),
      /** What it appeared in: a site, a journal, a collection. */
      container: z.string().min(1).optional(),
      issued: dateSchema,
      /** Where it is to be read, if anywhere. */
      url: z.url({ protocol: /^https?$/ }).optional(),
      publisher: z.string().min(1).optional(),
      place: z.string().min(1).optional(),
      volume: z.string().min(1).optional(),
      issue: z.string().min(1).optional(),
      /** Its pages there: 12–34. */
      page: z.string().min(1).optional(),
      /** Which chapter of the container it is. */
      chapter: z.string().min(1).optional(),
    })
    .refine(({ title, titleAsSentence: same = title }) => same.toLowerCase() === title.toLowerCase(), {
      path: ['titleAsSentence'],
      error: 'write the words of title, with capitals only where a sentence has them',
    }),
});
