import { address, pathOf } from './base.ts';
import { idOf, parseReference, type Reference } from './reference.ts';

/** Where things are in the site. No other module writes an address of the site by hand. */

export const HOME = address('/');
/** What the menu View opens, on the front page: it is the same on every page. */
export const VIEW = `${HOME}#view-menu`;
export const ESSAY = address('/essay/');
export const THREADS = address('/threads/');
export const PEOPLE = address('/people/');
export const GLOSSARY = address('/glossary/');
export const WORKS = address('/works/');
export const QUESTIONS = address('/questions/');
export const SEARCH = address('/search/');
export const MODELS = address('/models/');
/** What the essay claims, and what comments do to it. */
export const ARGUMENT = address('/argument/');
/** What nobody has answered. */
export const OPEN = address('/open/');
export const EDITIONS = address('/editions/');
export const CITE = address('/cite/');
/** What is the reader's own, on this device. */
export const MINE = address('/mine/');
/** What every passage says now, against which own marks are held. */
export const WORDINGS = address('/mine/wordings.json');
/** What a device can keep of the site, and the worker that answers with it; only a build has them. */
export const OFFLINE_LIST = address('/offline.json');
export const WORKER = address('/worker.js');
export const IMAGES = address('/images/');
/** A font of the edition's own. */
export const fontAddress = (file: string): string => address(`/fonts/${file}`);
/** The cards by which pages are shown where they are shared. */
export const CARDS = address('/cards/');
export const ICON = address('/favicon.svg');
/** What the search in the browser knows. */
export const RECORDS = address('/search/records.json');
export const MORE_RECORDS = address('/search/more.json');
/** The words of originals that it may look into too; only in a build that shows originals. */
export const ORIGINAL_WORDS = address('/search/originals.json');
/** The module of the large index. */
export const PAGEFIND = address('/pagefind/pagefind.js');
/** All references that ever were. */
export const REFERENCES = address('/references.json');
/** What there is by name. */
export const NAMES = address('/names.json');
/** In which editions each was worded anew. */
export const REVISIONS = address('/revisions.json');
export const EDITION_JSON = address('/edition.json');
/** The passages of one section or thread, where all of the edition is too much for one file. */
export const editionPartAddress = (path: string): string => address(`/edition/${path}.json`);
/** The whole of it as text, and what is where, for machines that read. */
export const EDITION_MARKDOWN = address('/edition.md');
/** The whole of it as a book: `name` says which edition. */
export const epubAddress = (name: string): string => address(`/${name}.epub`);
export const EDITION_SCHEMA = address('/edition.schema.json');
export const ANNOTATIONS = address('/annotations.json');
export const MOTIVATIONS = address('/motivations.jsonld');
export const ARGUMENT_AIF = address('/argument.aif.json');
export const ARGUMENT_ARGDOWN = address('/argument.argdown');
export const LLMS = address('/llms.txt');
export const ROBOTS = address('/robots.txt');
export const FEED = address('/editions.atom');
export const SITEMAP = address('/sitemap.xml');
/** By which a browser asks the search by itself. */
export const OPEN_SEARCH = address('/opensearch.xml');

/** A page of the editors' own: `content/pages/<slug>.mdx`. */
export const pageAddress = (slug: string): string => address(`/${slug}/`);

/** What the page of this slug, which every new edition has, says: method and rights. */
export const ABOUT_SLUG = 'about';

/** Under it is what never moves: a page and files for each reference. */
export const PERMANENT = address('/p/');
const ofReference = (ref: Reference, ending: string): string => `${PERMANENT}${idOf(ref)}${ending}`;

/** The permanent page of a passage, comment, thread, note or gap: never changes. */
export const permalink = (ref: Reference): string => ofReference(ref, '/');
export const jsonAddress = (ref: Reference): string => ofReference(ref, '.json');
export const markdownAddress = (ref: Reference): string => ofReference(ref, '.md');
export const bibtexAddress = (ref: Reference): string => ofReference(ref, '.bib');
export const risAddress = (ref: Reference): string => ofReference(ref, '.ris');

export const termAddress = (slug: string): string => `${GLOSSARY}${slug}/`;
/** The page of whoever speaks: by their name, or by their role. */
export const personAddress = (slug: string): string => `${PEOPLE}${slug}/`;
/** Where a page that has no forms of its citation itself has them. */
export const citedAt = (page: string): string => `${CITE}#${citedId(page)}`;
/** `/models/bees/` → `models-bees` */
export const citedId = (page: string): string =>
  pathOf(page)
    .replace(/^\/|\/$/g, '')
    .replaceAll('/', '-');
export const modelAddress = (slug: string): string => `${MODELS}${slug}/`;
export const workAddress = (id: string): string => `${WORKS}#${id}`;
/** What the card of a link to a work shows. */
export const workCardAddress = (id: string): string => `${WORKS}${id}.json`;
export const threadAddress = (slug: string): string => `${THREADS}${slug}/`;
/** The questions of one section or thread, where there are too many for one page. */
export const questionsAddress = (path: string): string => `${QUESTIONS}${path}/`;
/** A page of an essay that has several; the whole of one that has not. */
export const essayPage = (part: string | null): string => (part === null ? ESSAY : `${ESSAY}${part}/`);
export const sectionAddress = (id: string, part: string | null): string => `${essayPage(part)}#section-${id}`;
/** A claim or a step in the outline of the argument. */
export const claimAddress = (slug: string): string => `${ARGUMENT}#${slug}`;
export const editionAddress = (number: number): string => `${EDITIONS}#edition-${number}`;

/** Where a reference stands in its reading page: in the thread with this slug, or in the essay, in this part of it. */
export const homeAddress = (ref: Reference, threadSlug: string | null, part: string | null = null): string =>
  `${threadSlug === null ? essayPage(part) : threadAddress(threadSlug)}#${idOf(ref)}`;

/** The reference that a link in a text means by a fragment alone, `#e27`: it leads there from whatever page has the text. */
export const referenceMeant = (url: string): Reference | null =>
  url.startsWith('#') ? parseReference(url.slice(1)) : null;

/** One published wording of a reference, or of a term by its slug; the key is the ledger's. */
export function revisionAddress(key: string, revision: number): string {
  const ref = parseReference(key);
  return `${ref === key ? permalink(ref) : termAddress(key)}r${revision}/`;
}
