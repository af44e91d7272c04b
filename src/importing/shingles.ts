import { foldedWords } from './fold.ts';

/** Runs of three words, as numbers: what two texts share although words of them differ. */

const SIZE = 3;

/** FNV-1a over UTF-16 code units, 32 bits, mixed once more: without that neighbouring texts have neighbouring hashes. */
function hashOfWord(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
}

/** Hashes of the runs of three words of a text, each once; of a shorter text the one hash of all of it. */
export function shinglesOf(text: string): Set<number> {
  const words = foldedWords(text).map(hashOfWord);
  const runs = words.length ? Math.max(1, words.length - SIZE + 1) : 0;
  const found = new Set<number>();
  for (let i = 0; i < runs; i++) {
    let hash = 0;
    for (let at = i; at < Math.min(i + SIZE, words.length); at++)
      hash = mixed(Math.imul(hash, 0x01000193) ^ words[at]!);
    found.add(hash);
  }
  return found;
}

/** What part of `inner` is in `outer`, 0 to 1; 0 for nothing. */
export function containment(inner: ReadonlySet<number>, outer: ReadonlySet<number>): number {
  if (!inner.size) return 0;
  let shared = 0;
  for (const one of inner) if (outer.has(one)) shared++;
  return shared / inner.size;
}
