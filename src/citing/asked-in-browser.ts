import { ESSAY, permalink } from '../edition/addresses.ts';
import { plainPath } from '../edition/asked-references.ts';
import { address, pathOf } from '../edition/base.ts';
import { threadOf, type Reference, type ReferenceRange } from '../edition/reference.ts';
import { rangesPath } from './target.ts';

export { rangesAsked } from '../edition/asked-references.ts';
export { permalink, REFERENCES, revisionAddress, REVISIONS } from '../edition/addresses.ts';
export { pathOf } from '../edition/base.ts';
export { idOf, printRange, withinRange } from '../edition/reference.ts';
export { understand } from './asked.ts';
export { changedSince, type Revisions } from './ledger/since.ts';

/** Links to the pages of references, or to others of theirs, with commas between them. */
export const linksTo = (refs: readonly Reference[], addressOf: (ref: Reference) => string = permalink): Node[] =>
  refs.flatMap((ref, i) => {
    const link = Object.assign(document.createElement('a'), {
      href: addressOf(ref),
      textContent: ref,
      className: 'ref',
    });
    return i ? [document.createTextNode(', '), link] : [link];
  });

/** The page of a reference that a wrong address meant: its history, when a revision was asked for that it has not. */
export function rightAddress(ref: Reference, { pathname, search, hash }: Location): string {
  return permalink(ref) + search + (/\/r\d+\/?$/.test(pathname) ? '#history' : hash);
}

/** The address that one with capitals, or with more behind it, was meant for. */
export const plainAddress = (pathname: string): string => address(plainPath(pathOf(pathname)));

/** Where several passages can be read that a wrong address meant: in the essay, or in their thread, by its reference. */
export function readingAddress(
  ranges: readonly ReferenceRange[],
  threads: Readonly<Record<Reference, string>>,
): string {
  const thread = threadOf(ranges[0]!.from);
  return rangesPath((thread && threads[thread]) ?? ESSAY, ranges);
}
