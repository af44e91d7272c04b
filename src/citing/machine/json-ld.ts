import { files, strings } from '../../strings/languages/en.ts';
import {
  ARGUMENT,
  claimAddress,
  ESSAY,
  essayPage,
  GLOSSARY,
  HOME,
  permalink,
  revisionAddress,
  termAddress,
} from '../../edition/addresses.ts';
import type { ArgumentMap } from '../../edition/argument/map.ts';
import { absolute } from '../../edition/base.ts';
import { otherNames } from '../../edition/other-names.ts';
import { wholeName } from '../../edition/person-name.ts';
import { parseReference, threadOf, type Reference } from '../../edition/reference.ts';
import type { Comment, Gap, Passage, Term, Thread } from '../../edition/types.ts';
import { jsonInScript } from '../../html/in-script.ts';
import type { CiteContext } from '../context.ts';
import { isoDate, type CslItem } from '../csl.ts';
import { cslOf } from '../frame.ts';
import { originalOf as citedOriginal, originalWork } from '../original.ts';
import { pieceOf } from '../target.ts';
import { editionOf, latestEdition } from '../ledger/look-up.ts';
import type { Revision } from '../ledger/schema.ts';
import { certainName, isCertain } from './person.ts';
import { versionRecord } from './passage-json.ts';

/**
 * Structured data by schema.org. An `@id` is always an address of this site without a fragment; the original, which is
 * not ours, has a `url` only.
 */
export type JsonLd = { [key: string]: JsonLd | JsonLd[] | string | string[] | number | undefined };

/** What a `<script type="application/ld+json">` says. */
export const jsonLdText = (data: JsonLd): string => jsonInScript({ '@context': 'https://schema.org', ...data });

const idFor = (address: string, { edition }: CiteContext): JsonLd => ({ '@id': absolute(address, edition.data.site) });

const publisher = (context: CiteContext): JsonLd => ({
  '@type': 'Organization',
  ...idFor(HOME, context),
  name: context.edition.data.name,
});

/** Works by schema.org, as CSL has them. */
const TYPES: Record<CslItem['type'], string> = {
  'post-weblog': 'BlogPosting',
  webpage: 'WebPage',
  'article-journal': 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
};

const person = (name: string): JsonLd => ({ '@type': 'Person', name });

/** Who wrote what a reference is of, or the essay; without those of whose names we are not sure. */
function authorsOf(ref: Reference | null, { edition }: CiteContext): string[] {
  const speaker = ref && edition.speaker(ref);
  if (!speaker || (speaker.authors && !threadOf(ref)))
    return edition.data.original.author.filter(isCertain).map(wholeName);
  // That a comment is an author's may be less sure than the author's name.
  const name = certainName(speaker);
  return name === null ? [] : (speaker.authors?.map(wholeName) ?? [name]);
}

/** What is restated, by whom. */
function originalOf(item: CslItem, type: string, authors: readonly string[]): JsonLd {
  const [first, ...others] = authors.map(person);
  return {
    '@type': type,
    ...(type === 'Comment' ? { name: item.title } : { headline: item.title }),
    ...(first && { author: others.length ? [first, ...others] : first }),
    ...(item.URL && { url: item.URL }),
    ...(item.issued && { datePublished: isoDate(item.issued) }),
    ...(item['container-title'] && { isPartOf: { '@type': 'WebSite', name: item['container-title'] } }),
  };
}

/** The original of a reference. */
function basisOf(ref: Reference, context: CiteContext): JsonLd {
  const item = cslOf(citedOriginal(pieceOf(ref), context.edition));
  return originalOf(item, threadOf(ref) ? 'Comment' : TYPES[item.type], authorsOf(ref, context));
}

function versionOf(key: string, context: CiteContext): JsonLd {
  const version = versionRecord(key, context);
  return version ? { version: version.number, dateModified: version.datePublished } : {};
}

/** The essay as a whole, described as its page is. */
export function essayLd(context: CiteContext, description: string): JsonLd {
  const { edition, ledger } = context;
  const original = cslOf(originalWork(edition));
  const last = latestEdition(ledger);
  return {
    '@type': TYPES[original.type],
    ...idFor(ESSAY, context),
    headline: original.title,
    description,
    inLanguage: context.edition.data.language,
    publisher: publisher(context),
    ...(last && { version: last.number, dateModified: last.date }),
    isBasedOn: originalOf(original, TYPES[original.type], authorsOf(null, context)),
    // Passages say themselves that they are part of it.
    ...(edition.parts.length && { hasPart: edition.parts.map(({ slug }) => idFor(essayPage(slug), context)) }),
  };
}

/** A paragraph, note or gap. */
function passageLd(item: Passage | Gap, context: CiteContext): JsonLd {
  const { comment } = context.edition.standing(item.ref);
  return {
    '@type': 'CreativeWork',
    ...idFor(permalink(item.ref), context),
    identifier: item.ref,
    name: item.ref,
    text: context.wordings.get(item.ref)!.text,
    inLanguage: context.edition.data.language,
    publisher: publisher(context),
    ...versionOf(item.ref, context),
    isPartOf: idFor(comment ? permalink(comment.ref) : ESSAY, context),
    isBasedOn: basisOf(item.ref, context),
    ...(item.type === 'passage' &&
      item.about.length && { about: item.about.map((ref) => idFor(permalink(ref), context)) }),
  };
}

function commentLd(comment: Comment, context: CiteContext): JsonLd {
  const { edition, wordings } = context;
  const { thread } = edition.standing(comment.ref);
  return {
    '@type': 'Comment',
    ...idFor(permalink(comment.ref), context),
    identifier: comment.ref,
    text: wordings.get(comment.ref)!.text,
    inLanguage: context.edition.data.language,
    publisher: publisher(context),
    ...versionOf(comment.ref, context),
    parentItem: comment.replyTo
      ? { '@type': 'Comment', ...idFor(permalink(comment.replyTo), context) }
      : { '@type': TYPES[edition.data.original.type], ...idFor(ESSAY, context) },
    ...(thread && { isPartOf: idFor(permalink(thread.ref), context) }),
    isBasedOn: basisOf(comment.ref, context),
  };
}

const threadLd = (thread: Thread, context: CiteContext): JsonLd => ({
  '@type': 'Conversation',
  ...idFor(permalink(thread.ref), context),
  identifier: thread.ref,
  name: thread.title,
  description: thread.summary,
  publisher: publisher(context),
  about: idFor(ESSAY, context),
  hasPart: thread.comments.map((comment) => commentLd(comment, context)),
});

const termSet = (context: CiteContext): JsonLd => ({
  '@type': 'DefinedTermSet',
  ...idFor(GLOSSARY, context),
  name: files.glossaryOf(context.edition.data.name),
});

export function termLd(term: Term, context: CiteContext): JsonLd {
  const names = otherNames(term);
  return {
    '@type': 'DefinedTerm',
    ...idFor(termAddress(term.slug), context),
    termCode: term.slug,
    name: term.term,
    ...(names.length && { alternateName: names }),
    description: term.short,
    inDefinedTermSet: termSet(context),
  };
}

export const glossaryLd = (context: CiteContext): JsonLd => ({
  ...termSet(context),
  hasDefinedTerm: context.edition.terms.map(({ slug, term }) => ({
    '@type': 'DefinedTerm',
    ...idFor(termAddress(slug), context),
    name: term,
  })),
});

/** The page of the argument, with its claims: what the essay says, as we interpret it. */
export const argumentLd = (name: string, { claims }: Pick<ArgumentMap, 'claims'>, context: CiteContext): JsonLd => ({
  ...pageLd(name, ARGUMENT, context),
  about: idFor(ESSAY, context),
  mainEntity: [...claims.values()].map(({ slug, title, at }) => ({
    '@type': 'Claim',
    url: absolute(claimAddress(slug), context.edition.data.site),
    name: title,
    appearance: at.map(({ from }) => idFor(permalink(from), context)),
    claimInterpreter: publisher(context),
  })),
});

/** A page that is nothing else. */
export const pageLd = (name: string, path: string, context: CiteContext): JsonLd => ({
  '@type': 'WebPage',
  ...idFor(path, context),
  name,
  inLanguage: context.edition.data.language,
  publisher: publisher(context),
});

/** One published wording. */
export function revisionLd(key: string, { number, edition, text }: Revision, context: CiteContext): JsonLd {
  const ref = parseReference(key);
  return {
    '@type': 'CreativeWork',
    ...idFor(revisionAddress(key, number), context),
    identifier: strings.history.pageTitle(key, number),
    text,
    inLanguage: context.edition.data.language,
    publisher: publisher(context),
    version: number,
    datePublished: editionOf(context.ledger, edition)!.date,
    exampleOfWork: idFor(ref === key ? permalink(ref) : termAddress(key), context),
  };
}

/** What the page of a reference says of itself. */
export function referenceLd(ref: Reference, context: CiteContext): JsonLd | null {
  const { passages, gaps, comments, threadsByRef } = context.edition;
  const item = passages.get(ref) ?? gaps.get(ref);
  if (item) return passageLd(item, context);
  const comment = comments.get(ref);
  if (comment) return commentLd(comment, context);
  const thread = threadsByRef.get(ref);
  return thread ? threadLd(thread, context) : null;
}
