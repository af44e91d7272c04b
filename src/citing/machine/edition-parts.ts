import { EDITION_JSON, editionPartAddress } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Reference } from '../../edition/reference.ts';
import type { CiteContext } from '../context.ts';
import { editionRecord } from './edition-json.ts';
import type { EditionRecord, PartRecord, PassageRecord } from './shapes.ts';

/** Bytes, about, of an `/edition.json` that holds everything. A longer edition has an index, and a file a section or thread. */
const MOST_CHARACTERS = 2_000_000;

export interface EditionPart {
  /** `essay/intro` or `threads/one`: its place below `/edition/`. */
  path: string;
  record: PartRecord;
}

export interface EditionFiles {
  index: EditionRecord;
  parts: EditionPart[];
}

function pathOf({ reference }: PassageRecord, { standing }: Edition): string {
  const { section, thread } = standing(reference as Reference);
  return section ? `essay/${section.id}` : `threads/${thread!.slug}`;
}

/** A record as files of a size that programs like to read. */
export function inFiles(record: EditionRecord, edition: Edition, most = MOST_CHARACTERS): EditionFiles {
  if (JSON.stringify(record).length <= most) return { index: record, parts: [] };
  const { site } = edition.data;
  const places = new Map(record.passages.map((passage) => [passage.reference, pathOf(passage, edition)]));
  const links = Map.groupBy(record.links, ({ source }) => places.get(source) ?? null);
  const parts = [...Map.groupBy(record.passages, ({ reference }) => places.get(reference)!)].map(
    ([path, passages]) => ({
      path,
      record: { isPartOf: absolute(EDITION_JSON, site), passages, links: links.get(path) ?? [] },
    }),
  );
  const addresses = parts.map(({ path }) => absolute(editionPartAddress(path), site));
  return { index: { ...record, passages: [], links: links.get(null) ?? [], parts: addresses }, parts };
}

const known = new WeakMap<CiteContext, EditionFiles>();

/** `/edition.json`, and its parts where it has any. */
export function editionFiles(context: CiteContext): EditionFiles {
  const files = known.get(context) ?? inFiles(editionRecord(context), context.edition);
  known.set(context, files);
  return files;
}
