import {
  HOME,
  modelAddress,
  pageAddress,
  personAddress,
  termAddress,
  threadAddress,
  VIEW,
  workAddress,
} from '../edition/addresses.ts';
import { saidAt } from '../edition/argument/survey.ts';
import { personName } from '../edition/bibliography.ts';
import { scaffold, strings } from '../strings/languages/en.ts';
import type { Edition } from '../edition/edition.ts';
import { excerpt } from '../edition/excerpt.ts';
import { listed } from '../edition/listed.ts';
import { rightsAddress, rightsSaid, type PageShown } from '../edition/pages.ts';
import { peopleOf, type Person } from '../edition/people.ts';
import { kindOf, type Reference } from '../edition/reference.ts';
import { sectionName } from '../edition/section-name.ts';
import { formsOfSpeaker } from '../edition/speaker-names.ts';
import { fullName, labelOf } from '../edition/speakers.ts';
import type { Gap, Passage, ModelEntry, Term, Thread, Work } from '../edition/types.ts';
import { BLANK, type Kind, type SearchRecord } from './record.ts';

const KIND_OF_PASSAGE: Partial<Record<ReturnType<typeof kindOf>, Kind>> = {
  note: 'note',
  annotation: 'annotation',
  'comment-passage': 'comment',
};

/** Where a passage stands, in words that help to find it: what its section or thread is headed by. */
function surroundings(
  ref: Reference,
  edition: Edition,
): Pick<SearchRecord, 'section' | 'thread' | 'context' | 'speaker'> {
  const { section, thread } = edition.standing(ref);
  const { name, role, status } = edition.speaker(ref);
  return {
    section: section ? sectionName(section) : '',
    thread: thread?.title ?? '',
    context: section ? section.title : `${thread?.title ?? ''}. ${labelOf(edition.speaker(ref))}`,
    speaker: { name, role, status },
  };
}

/** A gap is found by what was lost. */
const gapRecord = ({ ref, lost, text }: Gap, edition: Edition): SearchRecord => ({
  ...BLANK,
  ...surroundings(ref, edition),
  kind: 'gap',
  ref,
  href: edition.address(ref),
  title: lost,
  text,
});

function usedTerms(edition: Edition): Map<string, string[]> {
  const used = new Map<string, string[]>();
  for (const uses of edition.uses.values())
    for (const { at, slug } of uses) used.set(at, [...(used.get(at) ?? []), slug]);
  return used;
}

/** “objects to the step from E1 to E3, open; supports the claim E48” */
const doingAt = (ref: Reference, { argument }: Edition): string =>
  saidAt(ref, argument)
    .map(({ words, state }) => (state ? `${words}, ${state}` : words))
    .join('; ');

function passageRecord(passage: Passage, terms: string[], edition: Edition): SearchRecord {
  const { ref, text, asks } = passage;
  return {
    ...BLANK,
    ...surroundings(ref, edition),
    kind: KIND_OF_PASSAGE[kindOf(ref)] ?? 'essay',
    ref,
    href: edition.address(ref),
    text,
    asks,
    findBy: edition.finding.get(ref)?.words ?? [],
    terms,
    does: doingAt(ref, edition),
  };
}

function threadRecord({ ref, slug, title, summary, comments }: Thread, edition: Edition): SearchRecord {
  const speakers = new Set(comments.map((comment) => edition.speaker(comment.ref).name));
  return {
    ...BLANK,
    kind: 'thread',
    ref,
    href: threadAddress(slug),
    title,
    text: summary,
    findBy: [...speakers].filter((name) => name !== null),
    thread: title,
  };
}

/** How much of an article helps to find its term, in characters: Pagefind knows the rest. */
const OPENING = 320;

/** An article begins with what the term is; it helps to find the term, while the short definition is shown. */
const opening = (text: string): string => excerpt(text.split('\n')[0] ?? '', OPENING);

const termRecord = ({ slug, term, aliases, findBy, short, related, text }: Term): SearchRecord => ({
  ...BLANK,
  kind: 'term',
  ref: slug,
  href: termAddress(slug),
  title: term,
  text: short,
  names: [term, ...aliases],
  findBy,
  terms: related,
  context: opening(text),
});

/** The first names on a work are those it is known by. */
const KNOWN_AUTHORS = 4;

function workRecord({ id, title, author, issued, about, citedAt }: Work): SearchRecord {
  const authors = author.slice(0, KNOWN_AUTHORS).map(personName);
  const year = issued ? [issued.slice(0, 4)] : [];
  return {
    ...BLANK,
    kind: 'work',
    ref: id,
    href: workAddress(id),
    title,
    text: about,
    names: [title, ...(title.includes(': ') ? [title.split(': ')[0]!] : [])],
    findBy: [...authors, ...year],
    context: citedAt ? 'cited' : '',
  };
}

const modelRecord = ({ slug, title, summary }: ModelEntry): SearchRecord => ({
  ...BLANK,
  kind: 'model',
  ref: `models/${slug}`,
  href: modelAddress(slug),
  title,
  text: summary,
  names: [title],
  findBy: [slug.replaceAll('-', ' ')],
});

/** Terms that a person is shown with. */
const MOST_TERMS = 5;

/** Found by the name, or by the role where there is none; what they say is found by itself. */
const personRecord = ({ slug, speaker, comments, terms }: Person): SearchRecord => ({
  ...BLANK,
  kind: 'person',
  ref: `people/${slug}`,
  href: personAddress(slug),
  title: labelOf(speaker),
  text: [
    ...(comments.length ? [strings.counts.comments(comments.length)] : [strings.speakers.essay]),
    listed(terms.slice(0, MOST_TERMS).map(({ term }) => term.term)),
  ].join(': '),
  names: speaker.name === null ? [speaker.role] : formsOfSpeaker(speaker),
});

const pageRecord = (ref: string, href: string, title: string, text: string): SearchRecord => ({
  ...BLANK,
  kind: 'page',
  ref,
  href,
  title,
  text,
  names: [title],
});

/** What there is on the pages whose names do not say it. */
const SAID: Partial<Record<PageShown['page'], string>> = {
  open: strings.openMoves.description,
  editions: strings.editions.description,
  cite: strings.citing.description,
  search: strings.find.description,
  mine: strings.mine.description,
};

type FoundBy = keyof typeof strings.foundBy;

const wordsFor = (page: FoundBy): string[] => strings.foundBy[page].split(', ');

/** A page of every edition; that of the essay stands for the essay as a whole. */
function ownPageRecord({ page, href, label, title }: PageShown, { data }: Edition): SearchRecord {
  const isEssay = page === 'essay';
  const record = isEssay
    ? pageRecord(page, href, data.original.title, data.description)
    : pageRecord(page, href, label, SAID[page] ?? '');
  return {
    ...record,
    names: isEssay ? record.names : [...new Set([label, title])],
    findBy: [...wordsFor(page), ...(isEssay ? [fullName(data.original.author)] : [])],
  };
}

/** Places on pages that are looked for as pages are: the notes of the essay, the rights where they have a heading, the menu View. */
function placeRecords(edition: Edition): SearchRecord[] {
  const place = (key: FoundBy, href: string, title: string, text: string): SearchRecord => ({
    ...pageRecord(key, href, title, text),
    // “Rights” within a longer query names nothing.
    names: [],
    findBy: [title, ...wordsFor(key)],
  });
  const notes = edition.sections.find(({ items }) => items.some(({ ref }) => kindOf(ref) === 'note'));
  const rights = rightsAddress(edition);
  return [
    ...(notes ? [place('notes', edition.sectionAddress(notes), sectionName(notes), edition.data.original.title)] : []),
    ...(rights?.includes('#')
      ? [place('rights', rights, scaffold.about.heading, excerpt(rightsSaid(edition), OPENING))]
      : []),
    place('view', VIEW, strings.view.title, strings.view.description),
  ];
}

/** The pages that every edition has, where this one has something to show on them, and all that are written. */
function pageRecords(edition: Edition): SearchRecord[] {
  const written = edition.pages.map(({ slug, title, menu = title, description, text }) => ({
    ...pageRecord(slug, pageAddress(slug), title, description),
    // “About” within a longer query names nothing.
    findBy: menu === title ? [] : [menu],
    context: text,
  }));
  const home = { ...pageRecord('index', HOME, edition.data.name, ''), findBy: wordsFor('index') };
  return [home, ...edition.ownPages.map((page) => ownPageRecord(page, edition)), ...written, ...placeRecords(edition)];
}

/** Everything that can be found, but for questions, which stand with their passages; in the order of the edition. */
export function searchRecords(edition: Edition): SearchRecord[] {
  const used = usedTerms(edition);
  const passages = [...edition.passages.values()].map((passage) =>
    passageRecord(passage, used.get(passage.ref) ?? [], edition),
  );
  return [
    ...edition.terms.map(termRecord),
    ...passages,
    ...[...edition.gaps.values()].map((gap) => gapRecord(gap, edition)),
    ...edition.threads.map((thread) => threadRecord(thread, edition)),
    ...edition.works.map(workRecord),
    ...(edition.threads.length ? peopleOf(edition).map(personRecord) : []),
    ...edition.models.map(modelRecord),
    ...pageRecords(edition),
  ];
}
