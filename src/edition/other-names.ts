import { foldName } from './term-matcher.ts';
import type { Term } from './types.ts';

const pluralsOf = (name: string): string[] => [`${name}S`, `${name}ES`];

const isSame = (one: string, other: string): boolean =>
  one === other || pluralsOf(one).includes(other) || pluralsOf(other).includes(one);

/**
 * What else a term is called, in the order of its file, for who reads of it. Of names that differ in capitals, hyphens, spaces or
 * the ending of their plural alone the first is enough: the others are there to be found in the text.
 */
export function otherNames({ term, aliases }: Pick<Term, 'term' | 'aliases'>): string[] {
  const folded = [term, ...aliases].map(foldName);
  return aliases.filter((_, i) => !folded.slice(0, i + 1).some((one) => isSame(one, folded[i + 1]!)));
}
