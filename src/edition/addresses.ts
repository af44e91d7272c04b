import { idOf, parseReference, type Reference } from './reference.ts';

/** Where things are in the site. No other module writes an address of the site by hand. */

export const ESSAY = '/essay/';
export const THREADS = '/threads/';
export const GLOSSARY = '/glossary/';
export const WORKS = '/works/';
export const QUESTIONS = '/questions/';
export const SEARCH = '/search/';
export const MODELS = '/models/';
export const ABOUT = '/about/';
/** What the search in the browser knows. */
export const RECORDS = '/search/records.json';
/** The words of originals that it may look into too; only in a build that shows originals. */
export const ORIGINAL_WORDS = '/search/originals.json';
export const EDITIONS = '/editions/';
export const CITE = '/cite/';

/** The permanent page of a passage, comment, thread, note or gap: never changes. */
export const permalink = (ref: Reference): string => `/p/${idOf(ref)}/`;

export const termAddress = (slug: string): string => `${GLOSSARY}${slug}/`;
export const modelAddress = (slug: string): string => `${MODELS}${slug}/`;
export const workAddress = (id: string): string => `${WORKS}#${id}`;
export const threadAddress = (slug: string): string => `${THREADS}${slug}/`;

/** Where a reference stands in its reading page: in the thread with this slug, or in the essay. */
export const homeAddress = (ref: Reference, threadSlug: string | null): string =>
  `${threadSlug === null ? ESSAY : threadAddress(threadSlug)}#${idOf(ref)}`;

/** One published wording of a reference, or of a term by its slug; the key is the ledger's. */
export function revisionAddress(key: string, revision: number): string {
  const ref = parseReference(key);
  return `${ref === key ? permalink(ref) : termAddress(key)}r${revision}/`;
}
