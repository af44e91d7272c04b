import { BESIDE } from './beside.ts';

/** Links of a source to its own headings. One without an address has them, like pictures beside it, at a host that cannot exist. */

/** A heading and the name of its place are written alike but for what stands between their words: “The queen”, `The_queen`. */
export const alike = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The heading that a fragment means, as `alike` has it. */
export const headingMeant = (fragment: string): string => alike(decoded(fragment));

/** The address that a link has in the normal form where it is a fragment that means one of these headings; null where it is not. */
export function addressOfHeading(href: string, headings: readonly string[]): string | null {
  const meant = href.startsWith('#') ? headingMeant(href.slice(1)) : '';
  return meant && headings.filter((one) => one === meant).length === 1
    ? `${BESIDE}#${encodeURIComponent(meant)}`
    : null;
}
