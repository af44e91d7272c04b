import {
  ANNOTATIONS,
  ARGUMENT,
  ARGUMENT_AIF,
  ARGUMENT_ARGDOWN,
  bibtexAddress,
  EDITION_JSON,
  EDITION_MARKDOWN,
  EDITION_SCHEMA,
  essayPage,
  FEED,
  HOME,
  ICON,
  IMAGES,
  jsonAddress,
  LLMS,
  markdownAddress,
  modelAddress,
  MOTIVATIONS,
  OPEN,
  OPEN_SEARCH,
  pageAddress,
  permalink,
  personAddress,
  questionsAddress,
  REFERENCES,
  REVISIONS,
  revisionAddress,
  risAddress,
  ROBOTS,
  SITEMAP,
  termAddress,
  threadAddress,
  workCardAddress,
} from './addresses.ts';
import { pathOf } from './base.ts';
import type { Edition } from './edition.ts';
import { allReferences } from './neighbours.ts';
import { OWN_PAGES } from './pages.ts';
import { peoplePages } from './people.ts';
import { questionPages } from './questions.ts';
import { canonicalReference, type Reference } from './reference.ts';

/**
 * How many wordings of each key of the ledger were published: of references, and of terms by their slugs. Of a page that was
 * withdrawn, by its path, there are none.
 */
export type Published = ReadonlyMap<string, number>;

const OF_AN_ARGUMENT: readonly string[] = [ARGUMENT, OPEN, ARGUMENT_AIF, ARGUMENT_ARGDOWN, MOTIVATIONS];

/** Files of every edition that somebody may want. What only the site itself asks for is not among them. */
const FILES: readonly string[] = [
  ANNOTATIONS,
  EDITION_JSON,
  EDITION_MARKDOWN,
  EDITION_SCHEMA,
  FEED,
  ICON,
  LLMS,
  OPEN_SEARCH,
  REFERENCES,
  REVISIONS,
  ROBOTS,
  SITEMAP,
];

const ofReference = (ref: Reference): string[] => [
  permalink(ref),
  jsonAddress(ref),
  markdownAddress(ref),
  bibtexAddress(ref),
  risAddress(ref),
];

/** Of the engine: a page each, of which those of the argument need one that is mapped, if in a file with faults. */
function ofEngine({ argument, faulty }: Edition): string[] {
  const isMapped = argument !== null || faulty.has('argument.yaml');
  const all = [HOME, ...OWN_PAGES.map(pageAddress), ...OF_AN_ARGUMENT, ...FILES];
  return all.filter((one) => isMapped || !OF_AN_ARGUMENT.includes(one));
}

/** Whether a key of the ledger is that of a page, its path, and of no reference or term. */
export const isPath = (key: string): boolean => key.startsWith('/');

/** Of what has a permanent page, now or ever, with every wording that was published. */
function ofReferencesAndTerms(edition: Edition, published: Published): string[] {
  const keys = [...published.keys()].filter((key) => !isPath(key));
  const references = new Set([...edition.outlined, ...allReferences(edition), ...keys.flatMap(referenceOf)]);
  const terms = new Set([...edition.termsBySlug.keys(), ...keys.filter((key) => canonicalReference(key) === null)]);
  return [
    ...[...references].flatMap(ofReference),
    ...[...terms].map(termAddress),
    ...[...published].flatMap(([key, count]) => Array.from({ length: count }, (_, i) => revisionAddress(key, i + 1))),
  ];
}

const referenceOf = (key: string): Reference[] => {
  const ref = canonicalReference(key);
  return ref === null ? [] : [ref];
};

/** Every path within the site that a link may lead to: of pages, and of files that are for readers or their machines. */
export const pathsOf = (edition: Edition, published: Published): Set<string> =>
  new Set(
    [
      ...ofEngine(edition),
      ...ofReferencesAndTerms(edition, published),
      ...edition.pages.map(({ slug }) => pageAddress(slug)),
      ...edition.parts.map(({ slug }) => essayPage(slug)),
      ...edition.threads.map(({ slug }) => threadAddress(slug)),
      ...edition.models.map(({ slug }) => modelAddress(slug)),
      ...edition.works.map(({ id }) => workCardAddress(id)),
      ...edition.images.map((name) => `${IMAGES}${name}`),
      ...peoplePages(edition).map(({ slug }) => personAddress(slug)),
      ...questionPages(edition).map(({ path }) => questionsAddress(path)),
    ]
      .map(pathOf)
      .concat([...published.keys()].filter(isPath)),
  );
