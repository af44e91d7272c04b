import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Ledger } from '../citing/ledger/schema.ts';
import type { Edition } from '../edition/edition.ts';
import type { Reference } from '../edition/reference.ts';
import type { Collected, Found } from '../edition/types.ts';
import { argumentSchema } from '../schemas/argument.ts';
import { editionSchema } from '../schemas/edition.ts';
import { essaySectionSchema } from '../schemas/essay-section.ts';
import { modelSchema } from '../schemas/model.ts';
import { pageSchema } from '../schemas/page.ts';
import { termSchema } from '../schemas/term.ts';
import { threadSchema } from '../schemas/thread.ts';
import { workSchema } from '../schemas/work.ts';

/** What was read and belongs to no entry of its own. */
export interface EditionEntry extends Pick<Collected, 'data' | 'outline' | 'images'> {
  finding: [Reference, Found][];
  /**
   * A digest of the ledger, so that a publication shows. `site.ts` reads the file itself: the store is written and read anew at
   * every change, and the ledger is half as large as everything else.
   */
  ledger: string;
}

export interface Entry {
  id: string;
  data: object;
  /** The file that Astro renders when a page asks for it, below the content folder; what citable text is rendered from is its data. */
  file?: string;
}

/** How a collection is made of what was read. */
interface Collection {
  /** Of the front matter, as editors write it. */
  schema: z.ZodType;
  /** The module that declares `Entry`, the type of an entry's data. */
  types: string;
  /** Plain data; nothing that is rendered. */
  entries: (edition: Edition, ledger: Ledger) => Entry[];
}

/** Astro writes this module to `.astro/loaders`. */
const typeOf = (name: string, module = 'edition/types'): string =>
  `export type Entry = import('../../src/${module}.ts').${name};`;

const ledgers = new WeakMap<Ledger, string>();

/** Of the same ledger the same digest. */
function digestOfLedger(ledger: Ledger): string {
  const digest = ledgers.get(ledger) ?? createHash('sha256').update(JSON.stringify(ledger)).digest('hex');
  ledgers.set(ledger, digest);
  return digest;
}

const whole = ({ data, outline, images, finding }: Edition, ledger: Ledger): EditionEntry => ({
  data,
  outline,
  images,
  finding: [...finding],
  ledger: digestOfLedger(ledger),
});

/** The collections of an edition, by the names of their folders. */
export const COLLECTIONS = {
  essay: {
    schema: essaySectionSchema,
    types: typeOf('Section'),
    entries: ({ sections }) => sections.map((data) => ({ id: data.id, data })),
  },
  threads: {
    schema: threadSchema,
    types: typeOf('Thread'),
    entries: ({ threads }) => threads.map((data) => ({ id: data.slug, data })),
  },
  glossary: {
    schema: termSchema,
    types: typeOf('Term'),
    entries: ({ terms }) => terms.map((data) => ({ id: data.slug, data })),
  },
  models: {
    schema: modelSchema,
    types: typeOf('ModelEntry'),
    entries: ({ models }) => models.map((data) => ({ id: data.slug, data })),
  },
  works: {
    schema: workSchema,
    types: typeOf('Work'),
    entries: ({ works }) => works.map((data) => ({ id: data.id, data })),
  },
  pages: {
    schema: pageSchema,
    types: typeOf('Page'),
    entries: ({ pages }) => pages.map((data) => ({ id: data.slug, data, file: data.place.file })),
  },
  argument: {
    schema: argumentSchema,
    types: typeOf('ArgumentData', 'schemas/argument'),
    entries: ({ argument }) => (argument ? [{ id: 'argument', data: argument.data }] : []),
  },
  edition: {
    schema: editionSchema,
    types: typeOf('EditionEntry', 'reading/collections'),
    entries: (edition, ledger) => [{ id: 'edition', data: whole(edition, ledger) }],
  },
} satisfies Record<string, Collection>;

export type CollectionName = keyof typeof COLLECTIONS;
