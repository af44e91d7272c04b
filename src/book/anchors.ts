import type { Root } from 'hast';
import {
  ARGUMENT,
  claimAddress,
  ESSAY,
  GLOSSARY,
  modelAddress,
  MODELS,
  permalink,
  termAddress,
  threadAddress,
  THREADS,
  workAddress,
  WORKS,
} from '../edition/addresses.ts';
import { absolute, BASE } from '../edition/base.ts';
import type { Edition } from '../edition/edition.ts';
import { canonicalReference, idOf, kindOf, type Reference } from '../edition/reference.ts';
import type { Section, Term } from '../edition/types.ts';
import { allElements } from '../html/tree.ts';

/** What things are called within the book. References are as in the site; the rest say what they are, so that none meets another. */
export const sectionAnchor = ({ id }: Pick<Section, 'id'>): string => `section-${id}`;
export const termAnchor = (slug: string): string => `term-${slug}`;
export const shelfAnchor = (category: string): string => `glossary-${category}`;
export const workAnchor = (id: string): string => `work-${id}`;
export const modelAnchor = (slug: string): string => `model-${slug}`;
export const claimAnchor = (slug: string): string => `claim-${slug}`;
/** What bears on a passage. */
export const bearingAnchor = (ref: Reference): string => `on-${idOf(ref)}`;

export const ARGUMENT_ANCHOR = 'argument';
export const WORKS_ANCHOR = 'works';

/** What is withdrawn, by its key in the ledger. */
export function keyAnchor(key: string): string {
  const ref = canonicalReference(key);
  return ref ? idOf(ref) : termAnchor(key);
}

/** Addresses of the site → anchors of the book. */
export type Anchors = ReadonlyMap<string, string>;

type Lead = [address: string, anchor: string];

/** Where a section begins: one of notes at the first of them, since they stand after the sections that call them. */
function beginningOf(section: Section): string {
  const [first] = section.items;
  const isOfNotes = section.items.every(({ ref }) => kindOf(ref) === 'note');
  return first && isOfNotes ? idOf(first.ref) : sectionAnchor(section);
}

const ofEssay = ({ sections, sectionAddress }: Edition): Lead[] => [
  ...sections.slice(0, 1).map((first): Lead => [ESSAY, sectionAnchor(first)]),
  ...sections.map((section): Lead => [sectionAddress(section), beginningOf(section)]),
];

const ofThreads = ({ threads }: Edition): Lead[] => [
  ...threads.slice(0, 1).map(({ ref }): Lead => [THREADS, idOf(ref)]),
  ...threads.map(({ slug, ref }): Lead => [threadAddress(slug), idOf(ref)]),
];

const ofReferences = ({ passages, gaps, comments, threadsByRef, address }: Edition): Lead[] =>
  [passages, gaps, comments, threadsByRef].flatMap((all) =>
    [...all.keys()].flatMap((ref): Lead[] => [
      [address(ref), idOf(ref)],
      [permalink(ref), idOf(ref)],
    ]),
  );

const ofArgument = ({ argument }: Edition): Lead[] =>
  argument?.outline
    ? [
        [ARGUMENT, ARGUMENT_ANCHOR],
        ...[...argument.claims.keys(), ...argument.steps.keys()].map((slug): Lead => [
          claimAddress(slug),
          claimAnchor(slug),
        ]),
      ]
    : [];

/** The shelves of the glossary on which terms stand, in their order. */
export const shelvesOf = ({ data, terms }: Pick<Edition, 'data' | 'terms'>): [category: string, terms: Term[]][] =>
  Object.keys(data.categories)
    .map((category): [string, Term[]] => [category, terms.filter((term) => term.category === category)])
    .filter(([, own]) => own.length > 0);

function ofTerms(edition: Edition): Lead[] {
  const shelves = shelvesOf(edition).map(([category]) => category);
  return [
    ...shelves.slice(0, 1).map((first): Lead => [GLOSSARY, shelfAnchor(first)]),
    ...shelves.map((category): Lead => [`${GLOSSARY}#${category}`, shelfAnchor(category)]),
    ...edition.terms.map(({ slug }): Lead => [termAddress(slug), termAnchor(slug)]),
  ];
}

const ofWorks = ({ works }: Edition): Lead[] =>
  works.length ? [[WORKS, WORKS_ANCHOR], ...works.map(({ id }): Lead => [workAddress(id), workAnchor(id)])] : [];

const ofModels = ({ models }: Edition): Lead[] => [
  ...models.slice(0, 1).map(({ slug }): Lead => [MODELS, modelAnchor(slug)]),
  ...models.map(({ slug }): Lead => [modelAddress(slug), modelAnchor(slug)]),
];

/** Where the book has what the site has at an address. */
export const anchorsOf = (edition: Edition): Anchors =>
  new Map(
    [ofEssay, ofThreads, ofReferences, ofArgument, ofModels, ofTerms, ofWorks].flatMap((leads) => leads(edition)),
  );

/** Leads the links of a tree, which are those of the site, to where the book has what they mean; else to the site that is published. */
export function linkWithin(tree: Root, anchors: Anchors, site: string): void {
  for (const { properties } of allElements(tree)) {
    const { href } = properties;
    if (typeof href !== 'string' || !href.startsWith(BASE) || href.startsWith('//')) continue;
    const anchor = anchors.get(href);
    properties['href'] = anchor === undefined ? absolute(href, site) : `#${anchor}`;
  }
}
