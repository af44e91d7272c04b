import { hashOf } from './policy.ts';

const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*(?=">)/;
const INLINE = /<(style|script)\b(?![^>]*\bsrc=)[^>]*>/g;
const HASH = / ?'(sha256-[^']+)'/g;

/** The hashes of what stands in a page itself; `letters` has one for each byte, so that places in it are places in the bytes. */
function hashesIn(page: Buffer, letters: string): Set<string> {
  const texts = [...letters.matchAll(INLINE)].map(({ 0: tag, 1: name, index }) => {
    const start = index + tag.length;
    return page.subarray(start, letters.indexOf(`</${name}>`, start));
  });
  return new Set(texts.map(hashOf));
}

/**
 * A page with only the hashes of its own inline styles and scripts in its policy. Astro lists those of the whole site in every
 * page, which allows more than a page holds and weighs, since hashes do not compress, 2 kB of each. Pages are bytes here, since
 * a build has thousands and to decode and encode each of them takes longer than all this.
 */
export function withOwnHashes(page: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const letters = page.toString('latin1');
  const policy = POLICY.exec(letters);
  if (!policy) return page;
  const own = hashesIn(page, letters);
  const kept = policy[0].replace(HASH, (hash, name: string) => (own.has(name) ? hash : ''));
  const after = policy.index + policy[0].length;
  return Buffer.concat([page.subarray(0, policy.index), Buffer.from(kept, 'latin1'), page.subarray(after)]);
}
