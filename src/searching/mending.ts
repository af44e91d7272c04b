import type { Corpus } from './corpus.ts';
import { distance } from './distance.ts';
import type { Query } from './query.ts';
import type { NearWords } from './near-words.ts';

/** How many slips of the pen a word of this length may hold. */
const slips = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 11 ? 2 : 3);

/** The word that was probably meant, or null: fewest slips, then the same beginning, then the commoner word. */
function meant(plain: string, { vocabulary, stems }: Corpus): string | null {
  const most = slips(plain.length);
  if (!most || /\p{N}/u.test(plain)) return null;
  // A swap of neighbours is two edits to the tree and one slip of the pen.
  const ranked = [...vocabulary.fuzzyGet(plain, most + 1)]
    .map(([word, [stem]]) => ({
      word,
      off: distance(plain, word) + (word[0] === plain[0] ? 0 : 0.5),
      use: stems.get(stem)?.size ?? 0,
    }))
    .filter(({ word, off }) => off <= most && word.length > 2)
    .sort((a, b) => a.off - b.off || b.use - a.use);
  return ranked[0]?.word ?? null;
}

/** “rewardhacking” written apart, or null. */
function apart(plain: string, { vocabulary }: Corpus): string | null {
  for (let i = 3; i <= plain.length - 3; i++)
    if (vocabulary.has(plain.slice(0, i)) && vocabulary.has(plain.slice(i))) return `${plain.slice(0, i)} ${plain.slice(i)}`;
  return null;
}

/** The query with the words that nothing here knows mended; null when none is, or none can be. */
export function mended({ words, wanted }: Query, corpus: Corpus, near: NearWords): string | null {
  const better = words.map((word) => {
    if (!wanted.includes(word) || corpus.stems.has(word.stem) || near.has(word.stem)) return null;
    return apart(word.plain, corpus) ?? meant(word.plain, corpus);
  });
  return better.some(Boolean) ? words.map(({ plain }, i) => better[i] ?? plain).join(' ') : null;
}
