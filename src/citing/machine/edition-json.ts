import { EDITION_SCHEMA, HOME, permalink, termAddress } from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import type { Edition } from '../../edition/edition.ts';
import type { LinkedQuotation } from '../../edition/quotations.ts';
import { attributionOf } from '../../edition/restated.ts';
import type { Comment, Term, Thread, Work } from '../../edition/types.ts';
import { BIBLIOGRAPHIC_FIELDS } from '../../schemas/work.ts';
import type { CiteContext } from '../context.ts';
import { originalWork } from '../original.ts';
import { cslDate } from '../csl.ts';
import { cslOf } from '../frame.ts';
import { latestEdition } from '../ledger/look-up.ts';
import { argumentRecord } from './argument/record.ts';
import { linksOf } from './links.ts';
import { authorRecord, passageRecord, versionRecord } from './passage-json.ts';
import { SHAPE_VERSION, type EditionRecord, type PassageRecord } from './shapes.ts';

export const passageRecords = (context: CiteContext): PassageRecord[] =>
  context.edition.items.map((item) => passageRecord(item, context));

export const threadRecord = (
  { ref, title, summary, about, comments }: Thread,
  { data }: Edition,
): EditionRecord['threads'][number] => ({
  reference: ref,
  url: absolute(permalink(ref), data.site),
  name: title,
  description: summary,
  about,
  comments: comments.map((comment) => comment.ref),
});

export const commentRecord = (
  { ref, replyTo, items }: Comment,
  { data, speaker }: Edition,
): EditionRecord['comments'][number] => ({
  reference: ref,
  url: absolute(permalink(ref), data.site),
  author: authorRecord(speaker(ref)),
  attribution: attributionOf(ref, speaker(ref), data),
  parentItem: replyTo,
  hasPart: items.flatMap((item) => (item.type === 'quotation' ? [] : [item.ref])),
});

const quotationRecord = ({
  quotation,
  in: comment,
  passages,
}: LinkedQuotation): EditionRecord['quotations'][number] => ({
  inComment: comment,
  quotes: passages.map(({ ref }) => ref),
  part: quotation.part,
  exact: quotation.words,
  source: quotation.outside?.source ?? null,
});

const termRecord = (term: Term, context: CiteContext): EditionRecord['terms'][number] => ({
  id: term.slug,
  name: term.term,
  alternateName: term.aliases,
  description: term.short,
  url: absolute(termAddress(term.slug), context.edition.data.site),
  category: term.category,
  related: term.related,
  uses: [...new Set((context.edition.uses.get(term.slug) ?? []).map(({ at }) => at))],
  version: versionRecord(term.slug, context),
});

/** The bibliographic part of a work as CSL-JSON. */
function workRecord(work: Work): EditionRecord['works'][number] {
  const csl = Object.entries(work).filter(([key]) => BIBLIOGRAPHIC_FIELDS.has(key));
  const short = work.short === undefined ? {} : { 'title-short': work.short };
  const issued = work.issued === undefined ? {} : { issued: cslDate(work.issued) };
  return { id: work.id, type: work.type, title: work.title, ...Object.fromEntries(csl), ...short, ...issued };
}

function lastEdition({ ledger }: CiteContext): EditionRecord['edition'] {
  const last = latestEdition(ledger);
  return last && { number: last.number, datePublished: last.date, description: last.why };
}

/** `/edition.json`: everything in the edition, of the shape that `/edition.schema.json` describes. */
export function editionRecord(context: CiteContext): EditionRecord {
  const { edition } = context;
  const { site, description, name } = edition.data;
  return {
    $schema: absolute(EDITION_SCHEMA, site),
    version: SHAPE_VERSION,
    name,
    description,
    url: absolute(HOME, site),
    isBasedOn: { ...cslOf(originalWork(edition)) },
    edition: lastEdition(context),
    sections: edition.sections.map(({ id, title, level, items }) => ({
      id,
      name: title,
      level,
      hasPart: items.map(({ ref }) => ref),
    })),
    passages: passageRecords(context),
    threads: edition.threads.map((thread) => threadRecord(thread, edition)),
    comments: [...edition.comments.values()].map((comment) => commentRecord(comment, edition)),
    quotations: edition.quotations.map(quotationRecord),
    terms: edition.terms.map((term) => termRecord(term, context)),
    works: edition.works.map(workRecord),
    links: linksOf(edition),
    argument: argumentRecord(context),
  };
}
