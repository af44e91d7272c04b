import { z } from 'zod';
import { EDITION_SCHEMA } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import { PARALLELS, STATES } from '../../edition/argument/types.ts';
import { ACTS } from '../../schemas/argument.ts';
import { RECORD_KINDS } from '../ledger/schema.ts';

/**
 * The machine-readable edition, `/edition.json` and `/p/<id>.json`. Names are schema.org's where it has one. The version
 * is of this form: its first number changes when a field is renamed, removed or changes its meaning.
 */
export const SHAPE_VERSION = '1.1';

const reference = z.string().meta({ description: 'A reference of the edition: E27, N3, G1, T2, T2.3 or T2.3.5' });
const references = z.array(reference);
const address = z.url().meta({ description: 'An absolute address' });

const revision = z
  .object({ number: z.int(), edition: z.int(), datePublished: z.iso.date(), url: address })
  .meta({ description: 'The published wording that the text is; null when it is not published as it stands' })
  .nullable();

const author = z
  .object({
    name: z.string().nullable().meta({ description: 'The public name; null when it is not known' }),
    role: z.string(),
    certainty: z.enum(['proven', 'confirmed', 'inferred', 'unknown']),
  })
  .meta({ description: 'Who says it in the source' });

const attribution = z
  .string()
  .meta({ description: 'Whose words are restated, with how sure the name is, as it is said before the restatement' });

const passageShape = z.object({
  id: z.string().meta({ description: 'The reference as it stands in addresses' }),
  reference,
  kind: z.enum(RECORD_KINDS),
  url: address,
  position: z.int().meta({ description: 'Place in the edition, counted from 1' }),
  isPartOf: z.string().meta({ description: 'The section of the essay, the comment, or the thread that holds it' }),
  author,
  attribution,
  text: z.string().meta({ description: 'The restatement as plain text, formulas as TeX' }),
  markdown: z.string().meta({ description: 'The restatement as Markdown; addresses of the site are without its host' }),
  asks: z.array(z.string()).meta({ description: 'Questions that it answers' }),
  about: references.meta({ description: 'Passages and comments that it answers' }),
  version: revision,
  isBasedOn: z
    .looseObject({ id: z.string(), title: z.string() })
    .meta({ description: 'CSL-JSON of the work or comment that it is in' }),
});

const sectionShape = z.object({ id: z.string(), name: z.string(), level: z.int(), hasPart: references });

const threadShape = z.object({
  reference,
  url: address,
  name: z.string(),
  description: z.string(),
  about: references,
  comments: references,
});

const commentShape = z.object({
  reference,
  url: address,
  author,
  attribution,
  parentItem: reference.nullable().meta({ description: 'The comment that it answers; null when it answers the essay' }),
  hasPart: references,
});

const quotationShape = z.object({
  inComment: reference,
  quotes: references.meta({ description: 'Empty when the quotation is from outside' }),
  part: z.enum(['whole', 'beginning', 'end', 'fragment']),
  exact: z.string().nullable().meta({ description: 'Words of the restatement that stand for the words quoted' }),
  source: z.string().nullable().meta({ description: 'Where a quotation from outside comes from' }),
});

const termShape = z.object({
  id: z.string(),
  name: z.string(),
  alternateName: z.array(z.string()),
  description: z.string(),
  url: address,
  category: z.string(),
  related: z.array(z.string()),
  uses: references,
  version: revision,
});

export const RELATIONS = [
  'mentions-term',
  'refers-to',
  'cites-work',
  'calls-note',
  'quotes',
  'answers',
  'replies-to',
] as const;

const linkShape = z.object({
  source: z.string(),
  relation: z.enum(RELATIONS),
  target: z.string().meta({ description: 'A reference, the id of a term or the id of a work' }),
});

const slug = z.string().meta({ description: 'A slug of the argument; an anchor of its page, and no citation' });
const range = z.string().meta({ description: 'A reference, or the first and the last of several with a dash' });

const argumentShape = z
  .object({
    claims: z.array(z.object({ id: slug, url: address, name: z.string(), at: z.array(range) })),
    steps: z.array(z.object({ id: slug, url: address, from: z.array(slug), to: slug, inferred: z.boolean() })),
    background: z.array(range).meta({ description: 'Passages of the essay without a claim' }),
    moves: z.array(
      z.object({
        id: z.string(),
        at: range,
        kind: z.enum(ACTS),
        inferred: z.boolean().meta({ description: 'Whether it is the inference of the editors' }),
        partial: z.boolean(),
        target: z.string().meta({ description: 'The id of a claim or step, or a reference' }),
        name: z.string().meta({ description: 'What it says, in a few words' }),
        state: z.enum(STATES).nullable().meta({ description: 'What became of it; null where it calls for no reply' }),
        replies: z.array(z.string()).meta({ description: 'The ids of the moves that reply to it' }),
      }),
    ),
    parallels: z.array(z.object({ source: reference, relation: z.enum(PARALLELS), target: reference })),
  })
  .meta({ description: 'What the essay claims and what comments do to it, as the editors read it' });

export const editionShape = z
  .object({
    $schema: address,
    version: z.literal(SHAPE_VERSION),
    name: z.string(),
    description: z.string(),
    url: address,
    isBasedOn: z.looseObject({ id: z.string(), title: z.string() }).meta({ description: 'CSL-JSON of the essay' }),
    edition: z
      .object({ number: z.int(), datePublished: z.iso.date(), description: z.string() })
      .nullable()
      .meta({ description: 'The last edition that was published' }),
    sections: z.array(sectionShape),
    passages: z.array(passageShape),
    threads: z.array(threadShape),
    comments: z.array(commentShape),
    quotations: z.array(quotationShape),
    terms: z.array(termShape),
    works: z.array(z.looseObject({ id: z.string(), type: z.string(), title: z.string() })),
    links: z.array(linkShape),
    parts: z
      .array(address)
      .optional()
      .meta({ description: 'Present in a long edition: files that hold its passages, and the links from them' }),
    argument: argumentShape.nullable().meta({ description: 'Null where none is mapped' }),
  })
  .meta({ title: 'An edition of Variorum' });

/** `/edition/….json`: the passages of one section or thread of a long edition. */
export const partShape = z.object({ isPartOf: address, passages: z.array(passageShape), links: z.array(linkShape) });

export type PassageRecord = z.infer<typeof passageShape>;
export type EditionRecord = z.infer<typeof editionShape>;
export type PartRecord = z.infer<typeof partShape>;
export type ArgumentRecord = z.infer<typeof argumentShape>;
export type LinkRecord = z.infer<typeof linkShape>;

/** The JSON Schema (2020-12) of `/edition.json`. */
export const editionJsonSchema = (site: string): object => ({
  $id: absolute(EDITION_SCHEMA, site),
  ...z.toJSONSchema(editionShape),
});
