import type { Outline } from '../schemas/outline.ts';
import { mapArgument, type ArgumentMap } from './argument/map.ts';
import { homeAddress, sectionAddress } from './addresses.ts';
import { responsesByPassage, type Response } from './discussion.ts';
import type { Mention } from './mention.ts';
import { examplesIn, type Examples } from './examples.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { essayParts, partsByReference, type EssayPart } from './parts.ts';
import { pagesOffered, pagesShown, type Offered, type PageShown } from './pages.ts';
import { linkQuotations, type LinkedQuotation } from './quotations.ts';
import { compareReferences, parentOf, threadOf, withinRange, type Reference } from './reference.ts';
import { commentSpeakers, editorSpeakers, essayist, speakerOnce } from './speakers.ts';
import { termMatcher, type TermMatch } from './term-matcher.ts';
import type {
  Annotation,
  Collected,
  Comment,
  EditionData,
  Gap,
  ModelEntry,
  Passage,
  PeoplePublished,
  Said,
  Section,
  Speaker,
  Term,
  Thread,
  Work,
} from './types.ts';
import { usesIn, type Use } from './uses.ts';

/** Where a passage or gap stands: in a section of the essay, or in a comment of a thread. */
export interface Standing {
  section: Section | null;
  thread: Thread | null;
  comment: Comment | null;
}

/** The whole edition, linked. Built once; nothing in it is changed afterwards. */
export interface Edition extends Collected {
  argument: ArgumentMap | null;
  /** Essay paragraphs, notes and comment paragraphs, in the order of the edition. */
  passages: ReadonlyMap<Reference, Passage>;
  gaps: ReadonlyMap<Reference, Gap>;
  /** Passages and gaps in the order in which they stand, notes after the essay, threads last. */
  items: readonly (Passage | Gap)[];
  /** Where each stands among them, from 1. */
  positions: ReadonlyMap<Reference, number>;
  /** Every reference that the outline has, whether or not the content holds it. */
  outlined: ReadonlySet<Reference>;
  comments: ReadonlyMap<Reference, Comment>;
  threadsByRef: ReadonlyMap<Reference, Thread>;
  termsBySlug: ReadonlyMap<string, Term>;
  worksById: ReadonlyMap<string, Work>;
  quotations: LinkedQuotation[];
  /** Those of each comment, in order. */
  quotationsIn: ReadonlyMap<Reference, LinkedQuotation[]>;
  responses: ReadonlyMap<Reference, Response[]>;
  /** Uses of each term in the passages, in order. */
  uses: ReadonlyMap<string, Use[]>;
  /** The editors' notes on each passage, in the order in which they are given. */
  annotationsOn: ReadonlyMap<Reference, Annotation[]>;
  /** Those notes by their references. */
  annotationsByRef: ReadonlyMap<Reference, Annotation>;
  /** The models that test each passage, in order. */
  modelsAt: ReadonlyMap<Reference, ModelEntry[]>;
  /** The works that each passage means. */
  worksAt: ReadonlyMap<Reference, Work[]>;
  /** The passages that call each note, in order; one that calls it twice stands twice. */
  noteCalls: ReadonlyMap<Reference, Reference[]>;
  /** What comes before and after each reference among its own kind. */
  neighbours: ReadonlyMap<Reference, Neighbours>;
  /** The pages of an essay that is too long for one; none where it is not. */
  parts: readonly EssayPart[];
  /** The pages that the menu offers. */
  offered: readonly Offered[];
  /** The pages of every edition that this one has. */
  ownPages: readonly PageShown[];
  /** References by which a page shows how they are written; null for an edition without an essay. */
  examples: Examples | null;
  published: PeoplePublished;
  matchTerms: (text: string) => TermMatch[];
  standing: (ref: Reference) => Standing;
  /** Who speaks there; of a thread, who began it. */
  speaker: (ref: Reference) => Speaker;
  /** The address of a reference in its reading page, with its fragment. */
  address: (ref: Reference) => string;
  /** Where a section of the essay begins. */
  sectionAddress: (section: Section) => string;
}

interface Entry {
  item: Passage | Gap;
  standing: Standing;
}

function entriesOf({ sections, threads, annotations }: Collected): Entry[] {
  const inEssay = sections.flatMap((section) =>
    section.items.map((item) => ({ item, standing: { section, thread: null, comment: null } })),
  );
  const inThreads = threads.flatMap((thread) =>
    thread.comments.flatMap((comment) =>
      comment.items
        .filter((item) => item.type !== 'quotation')
        .map((item) => ({ item, standing: { section: null, thread, comment } })),
    ),
  );
  const texts = [...inEssay, ...inThreads];
  const standings = new Map(texts.map(({ item, standing }) => [item.ref, standing]));
  const nowhere = { section: null, thread: null, comment: null };
  const notes = annotations.map((item) => ({ item, standing: standings.get(item.on) ?? nowhere }));
  return [...texts, ...notes];
}

function referencesIn({ sections, threads }: Outline): Set<Reference> {
  const inEssay = sections.flatMap(({ passages }) => passages);
  const inThreads = threads.flatMap(({ ref, comments }) => [
    ref,
    ...comments.flatMap((comment) => [comment.ref, ...comment.items.filter((item) => typeof item === 'string')]),
  ]);
  return new Set([...inEssay, ...inThreads]);
}

const isPassage = (item: Entry['item']): item is Passage => item.type === 'passage';
const isGap = (item: Entry['item']): item is Gap => item.type === 'gap';
const byReference = (a: { ref: Reference }, b: { ref: Reference }): number => compareReferences(a.ref, b.ref);
const keyed = <T extends { ref: Reference }>(all: T[]): Map<Reference, T> =>
  new Map([...all].sort(byReference).map((one) => [one.ref, one]));

const isNoteCall = (mention: Mention): mention is Extract<Mention, { kind: 'note' }> => mention.kind === 'note';

function noteCallsOf(passages: Iterable<Passage>): Map<Reference, Reference[]> {
  const calls = new Map<Reference, Reference[]>();
  for (const passage of passages)
    for (const { to } of passage.mentions.filter(isNoteCall)) calls.set(to, [...(calls.get(to) ?? []), passage.ref]);
  return calls;
}

function modelsByPassage(models: ModelEntry[], all: Reference[]): Map<Reference, ModelEntry[]> {
  const found = new Map<Reference, ModelEntry[]>();
  for (const model of models)
    for (const ref of new Set(model.passages.flatMap((range) => withinRange(range, all))))
      found.set(ref, [...(found.get(ref) ?? []), model]);
  return found;
}

const usesByTerm = (
  passages: Iterable<Passage>,
  matchTerms: Edition['matchTerms'],
  { language }: EditionData,
): Map<string, Use[]> =>
  Map.groupBy(
    [...passages].flatMap((passage) => usesIn(passage, matchTerms, language)),
    ({ slug }) => slug,
  );

function worksByPassage(works: readonly Work[]): Map<Reference, Work[]> {
  const at = works.flatMap((work) => [...new Set(work.citedAt ?? [])].map((ref) => ({ ref, work })));
  const found = Map.groupBy(at, ({ ref }) => ref);
  return new Map([...found].map(([ref, all]) => [ref, all.map(({ work }) => work)]));
}

let lastMatcher: { key: string; matchTerms: Edition['matchTerms'] } | null = null;

/** What finds the terms of the glossary in a text, by their names and aliases: the last again, where these are the same. */
function matcherOf(terms: Collected['terms']): Edition['matchTerms'] {
  const names = terms.flatMap(({ slug, term, aliases }) => [term, ...aliases].map((name) => ({ slug, name })));
  const key = JSON.stringify(names);
  if (lastMatcher?.key !== key) lastMatcher = { key, matchTerms: termMatcher(names) };
  return lastMatcher.matchTerms;
}

/** The part that a section begins in. */
const partsByStart = (parts: readonly EssayPart[]): Map<string, EssayPart> =>
  new Map(
    parts.flatMap((part) => part.pieces.filter(({ number }) => number === 1).map(({ section }) => [section.id, part])),
  );

/** Where a comment or a thread as a whole stands, or what was taken out of a comment stood. */
const inDiscussion = (
  ref: Reference,
  { comments, threadsByRef }: Pick<Edition, 'comments' | 'threadsByRef'>,
): Standing => ({
  section: null,
  thread: threadsByRef.get(threadOf(ref) ?? ref) ?? null,
  comment: comments.get(ref) ?? comments.get(parentOf(ref) ?? ref) ?? null,
});

/** Who said what is gone, and when: a comment, a thread, or a passage of a comment; null where nobody recorded it. */
export const saidIn = ({ said }: PeoplePublished, ref: Reference): Said | null =>
  said.get(ref) ?? said.get(parentOf(ref) ?? ref) ?? null;

/** Who speaks at a reference: of a thread whoever begins it; where nobody else does, whoever wrote the essay. */
function speakerIn(
  data: EditionData,
  threads: Thread[],
  {
    annotationsByRef,
    threadsByRef,
    published,
    standing,
  }: Pick<Edition, 'annotationsByRef' | 'threadsByRef' | 'published' | 'standing'>,
): Edition['speaker'] {
  const author = essayist(data);
  const annotators = editorSpeakers(data);
  const commenters = commentSpeakers(threads, data);
  const spokenIn = (ref: Reference): Reference =>
    threadsByRef.get(ref)?.comments[0]?.ref ?? standing(ref).comment?.ref ?? ref;
  const once = (ref: Reference): Speaker | null => {
    const said = saidIn(published, ref);
    return said && speakerOnce(said, data);
  };
  return (ref) =>
    annotators.get(annotationsByRef.get(ref)?.by ?? '') ?? commenters.get(spokenIn(ref)) ?? once(ref) ?? author;
}

/** Links what was collected. Total: dangling references are left out here and reported by the checks. */
export function linkEdition(collected: Collected, published: PeoplePublished): Edition {
  const entries = entriesOf(collected);
  const passages = keyed(entries.map(({ item }) => item).filter(isPassage));
  const gaps = keyed(entries.map(({ item }) => item).filter(isGap));
  const threads = [...collected.threads].sort(byReference);
  const threadsByRef = keyed(threads);
  const comments = keyed(threads.flatMap((thread) => thread.comments));
  const standings = new Map(entries.map(({ item, standing }) => [item.ref, standing]));
  const annotations = [...collected.annotations].sort(byReference);
  const annotationsByRef = new Map(annotations.map((one) => [one.ref, one]));
  const quotations = linkQuotations(threads, passages);
  const quotationsIn = Map.groupBy(quotations, (one) => one.in);
  const matchTerms = matcherOf(collected.terms);
  const parts = essayParts(collected.sections);
  const partsByRef = partsByReference(parts);
  const partsBySection = partsByStart(parts);

  const standing = (ref: Reference): Standing => standings.get(ref) ?? inDiscussion(ref, { comments, threadsByRef });
  const speaker = speakerIn(collected.data, threads, { annotationsByRef, threadsByRef, published, standing });

  return {
    ...collected,
    annotations,
    argument: collected.argument && mapArgument(collected.argument, { passages, comments, quotations, speaker }),
    threads,
    passages,
    gaps,
    outlined: referencesIn(collected.outline),
    comments,
    threadsByRef,
    termsBySlug: new Map(collected.terms.map((term) => [term.slug, term])),
    worksById: new Map(collected.works.map((work) => [work.id, work])),
    items: entries.map(({ item }) => item),
    positions: new Map(entries.map(({ item }, i) => [item.ref, i + 1])),
    quotations,
    quotationsIn,
    responses: responsesByPassage(threads, quotationsIn),
    uses: usesByTerm(passages.values(), matchTerms, collected.data),
    annotationsOn: Map.groupBy(annotations, ({ on }) => on),
    annotationsByRef,
    modelsAt: modelsByPassage(collected.models, [...passages.keys()]),
    worksAt: worksByPassage(collected.works),
    noteCalls: noteCallsOf(passages.values()),
    neighbours: neighboursOf({ passages, gaps, comments, threadsByRef }),
    parts,
    offered: pagesOffered(collected),
    ownPages: pagesShown(collected),
    examples: examplesIn([...passages.keys()]),
    published,
    matchTerms,
    standing,
    speaker,
    address: (ref) =>
      homeAddress(ref, standing(ref).thread?.slug ?? null, partsByRef.get(annotationsByRef.get(ref)?.on ?? ref)?.slug),
    sectionAddress: ({ id }) => sectionAddress(id, partsBySection.get(id)?.slug ?? null),
  };
}
