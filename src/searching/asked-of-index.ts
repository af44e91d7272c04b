import { rangesAsked } from '../edition/asked-references.ts';
import { namedIn } from './concepts.ts';
import type { Corpus } from './corpus.ts';
import type { NearWords } from './near-words.ts';
import { plainLetters } from '../strings/plain-letters.ts';
import { parseQuery } from './query.ts';

/** What the large index, which knows words and nothing of terms, is asked for a query. */
export interface AskedOfIndex {
  /** All that tells, as it was typed. */
  whole: string;
  /** Word by word, each with the stems near to it: where little has them all. */
  words: { word: string; near: readonly string[] }[];
  /** The ends of the ranges of references that it is. */
  refs: string[];
  /** The other names of the terms that it names. */
  names: string[];
}

/** `corpus` has the terms. */
export function askedOfIndex(typed: string, corpus: Pick<Corpus, 'names' | 'records'>, near: NearWords): AskedOfIndex {
  const { text, words, wanted, phrases } = parseQuery(typed);
  // Words whose letters are not all plain ones are in the index so too, which would not find them as they may be written else.
  const written = wanted.map(({ start, end }) => plainLetters(text.slice(start, end)));
  const terms = namedIn(words, corpus)
    .flatMap(({ ids }) => ids.map((id) => corpus.records[id]!))
    .filter(({ kind }) => kind === 'term');
  const ranges = rangesAsked(typed) ?? [];
  const said = text.toLowerCase();
  return {
    whole: phrases.length ? text : written.join(' '),
    words: written.map((word, i) => ({ word, near: near.get(wanted[i]!.stem) ?? [] })),
    refs: [...new Set(ranges.flatMap(({ from, to }) => [from, to]))],
    names: terms.flatMap(({ names }) => names).filter((name) => !said.includes(name.toLowerCase())),
  };
}
