import { hashOf } from './policy.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const INLINE = /<(?:style|script)\b(?![^>]*\bsrc=)[^>]*>([^]*?)<\/(?:style|script)>/g;
const HASH = / ?'(sha256-[^']+)'/g;

/**
 * A page with only the hashes of its own inline styles and scripts in its policy. Astro lists those of the whole site in every
 * page, which allows more than a page holds and weighs, since hashes do not compress, 2 kB of each.
 */
export const withOwnHashes = (html: string): string =>
  html.replace(POLICY, (policy) => {
    const own = new Set<string>([...html.matchAll(INLINE)].map((match) => hashOf(match[1]!)));
    return policy.replace(HASH, (hash, name: string) => (own.has(name) ? hash : ''));
  });
