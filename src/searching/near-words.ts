import { wordsOf } from './words.ts';

/** Words near in meaning, by stem. */
export type NearWords = ReadonlyMap<string, readonly string[]>;

/** Reads a thesaurus: a group of words a line, `#` for remarks. Gives for every stem in it the other stems of its groups. */
export function readThesaurus(text: string): NearWords {
  const near = new Map<string, Set<string>>();
  for (const line of text.split('\n').filter((one) => !one.startsWith('#'))) {
    const group = [...new Set(wordsOf(line).map(({ stem }) => stem))];
    for (const stem of group) {
      const others = near.get(stem) ?? new Set<string>();
      for (const other of group) if (other !== stem) others.add(other);
      near.set(stem, others);
    }
  }
  return new Map([...near].map(([stem, others]) => [stem, [...others]]));
}
