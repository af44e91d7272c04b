import { ESSAY, permalink } from '../edition/addresses.ts';
import { plainPath } from '../edition/asked-references.ts';
import { address, pathOf } from '../edition/base.ts';
import { betweenNames } from '../edition/listed.ts';
import { threadOf, type Reference, type ReferenceRange } from '../edition/reference.ts';
import { rangesPath } from './target.ts';

export { asksForRevision, rangesAsked } from '../edition/asked-references.ts';
export { NAMES, permalink, REFERENCES, revisionAddress, REVISIONS } from '../edition/addresses.ts';
export { pathOf } from '../edition/base.ts';
export { printRanges } from '../edition/ranges.ts';
export { idOf, withinRange } from '../edition/reference.ts';
export { understand } from './asked.ts';
export { changedSince, type Revisions } from './ledger/since.ts';

const separated = (links: readonly Node[]): Node[] => {
  const between = betweenNames(links.map(({ textContent }) => textContent ?? ''));
  return links.flatMap((link, i) => (i ? [document.createTextNode(between), link] : [link]));
};

const linkTo = (href: string, textContent: string, className = ''): Node =>
  Object.assign(document.createElement('a'), { href, textContent, className });

/** Links to the pages of references, or to others of theirs, as a list. */
export const linksTo = (refs: readonly Reference[], addressOf: (ref: Reference) => string = permalink): Node[] =>
  separated(refs.map((ref) => linkTo(addressOf(ref), ref, 'ref')));

/** Likewise to what has names. */
export const linksToNamed = (named: readonly { href: string; title: string }[]): Node[] =>
  separated(named.map(({ href, title }) => linkTo(href, title)));

/** The place on a page where its wordings stand. */
export const HISTORY = '#history';

/** The address that one with capitals, or with more behind it, was meant for. */
export const plainAddress = (pathname: string): string => address(plainPath(pathOf(pathname)));

/** Whether two addresses are one but for capitals, a slash at the end of the path, and what a text put behind it. */
export const isSpeltAlike = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (path: string): string => plainPath(path).replace(/\/(?=#|$)/, '');

/** Where several passages can be read that a wrong address meant: in the essay, or in their thread, by its reference. */
export function readingAddress(
  ranges: readonly ReferenceRange[],
  threads: Readonly<Record<Reference, string>>,
): string {
  const thread = threadOf(ranges[0]!.from);
  return rangesPath((thread && threads[thread]) ?? ESSAY, ranges);
}
