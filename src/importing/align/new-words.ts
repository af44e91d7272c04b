import { diffArrays } from 'diff';
import { fold } from '../fold.ts';

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? [];

/** More changes than these nobody compares word by word. */
const MOST = 2_000;

/** Runs of words that a text has and another has not, as it writes them; marks and capitals make no other word. */
export function newWords(text: string, before: string): string[] {
  const words = wordsOf(text);
  let at = 0;
  const parts = diffArrays(wordsOf(before).map(fold), words.map(fold), { maxEditLength: MOST }) ?? [];
  return parts.flatMap(({ added, removed, count }) => {
    if (removed) return [];
    const run = words.slice(at, (at += count));
    return added ? [run.join(' ')] : [];
  });
}
