import { stemOf, wordsOf } from './words.ts';

/** Words near in meaning, by stem. */
export type NearWords = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a thesaurus: a group of words a line, `#` for remarks. For every stem in it the stems of its groups that are in
 * use in the edition, without itself.
 */
export function readThesaurus(text: string, inUse: (stem: string) => boolean): NearWords {
  const near = new Map<string, Set<string>>();
  for (const line of text.split('\n').filter((one) => !one.startsWith('#'))) {
    const group = [...new Set(wordsOf(line).map(({ plain }) => stemOf(plain)))];
    for (const stem of group) {
      const others = near.get(stem) ?? new Set<string>();
      for (const other of group) if (other !== stem && inUse(other)) others.add(other);
      near.set(stem, others);
    }
  }
  return new Map([...near].filter(([, others]) => others.size).map(([stem, others]) => [stem, [...others]]));
}
