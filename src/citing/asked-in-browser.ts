import { permalink } from '../edition/addresses.ts';
import type { Reference } from '../edition/reference.ts';

export { REFERENCES } from '../edition/addresses.ts';
export { pathOf } from '../edition/base.ts';
export { understand } from './asked.ts';

/** Links to the pages of references, with commas between them. */
export const linksTo = (refs: readonly Reference[]): Node[] =>
  refs.flatMap((ref, i) => {
    const link = Object.assign(document.createElement('a'), {
      href: permalink(ref),
      textContent: ref,
      className: 'ref',
    });
    return i ? [document.createTextNode(', '), link] : [link];
  });

/** The page of a reference that a wrong address meant: its history, when a revision was asked for that it has not. */
export function rightAddress(ref: Reference, { pathname, search, hash }: Location): string {
  return permalink(ref) + search + (/\/r\d+\/?$/.test(pathname) ? '#history' : hash);
}
