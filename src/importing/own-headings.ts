import { decoded } from '../edition/decoded.ts';
import { BESIDE } from './beside.ts';

/** Links of a source to its own headings. One without an address has them, like pictures beside it, at a host that cannot exist. */

/** A heading and the name of its place are written alike but for what stands between their words: “The queen”, `The_queen`. */
export const alike = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Headings of a source without an address. */
export interface OwnHeadings {
  /** As `alike` has them. */
  words: readonly string[];
  /** Names of their places. */
  places: ReadonlySet<string>;
}

/** The address that a link has in the normal form where it is a fragment that means one of these headings; null where it is not. */
export function addressOfHeading(href: string, { words, places }: OwnHeadings): string | null {
  if (!href.startsWith('#')) return null;
  const place = decoded(href.slice(1));
  const meant = places.has(place) ? place : alike(place);
  const isOne = places.has(place) || words.filter((one) => one === meant).length === 1;
  return meant && isOne ? `${BESIDE}#${encodeURIComponent(meant)}` : null;
}
