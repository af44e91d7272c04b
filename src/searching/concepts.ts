import { isAskingWord } from './common-words.ts';
import type { Corpus, Frequencies } from './corpus.ts';
import type { Query } from './query.ts';
import type { Sought } from './excerpt.ts';
import type { NearWords } from './near-words.ts';
import { variantsOf, type Variant } from './variants.ts';
import { WEIGHTS } from './weights.ts';
import { spelt, type Word } from './words.ts';

/** One idea of the query, and where in the corpus it is met. */
export interface Concept {
  /** Where it is met, each way with its worth. */
  ways: { at: Frequencies; weight: number; isNear: boolean }[];
  /** Inverse document frequency: how much it tells. */
  idf: number;
  /** True for a word, which the query wants covered; false for the name of a term, which only adds. */
  wanted: boolean;
}

export interface Understood {
  concepts: Concept[];
  /** Each word, by the stems that it may stand for. */
  sought: Sought[];
  /** Numbers of the records that the query names. */
  named: number[];
}

const idfOf = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

/** A word tells as much as the commonest of the best things it may stand for. */
function wordConcept(variants: Variant[], corpus: Corpus): Concept {
  const ways = variants.map(({ stem, ...way }) => ({ at: corpus.stems.get(stem)!, ...way }));
  const best = Math.max(0, ...ways.map(({ weight }) => weight));
  const found = Math.max(0, ...ways.filter(({ weight }) => weight === best).map(({ at }) => at.size));
  return { ways, idf: idfOf(found, corpus.records.length), wanted: true };
}

/** A run of the query's words that is a name, and the numbers of the records named. */
interface Span {
  words: readonly Word[];
  ids: readonly number[];
}

/** Longest run of words that can be a name. */
const LONGEST_NAME = 8;

/** Names within the query: the longest first from the left, without overlaps. */
export function namedIn(words: readonly Word[], corpus: Pick<Corpus, 'names'>): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start++)
    for (let end = Math.min(words.length, start + LONGEST_NAME); end > start; end--) {
      const run = words.slice(start, end);
      const ids = corpus.names.get(spelt(run));
      if (!ids) continue;
      spans.push({ words: run, ids });
      start = end - 1;
      break;
    }
  return spans;
}

/** Who speaks of the term that a span names, under whatever name. */
function speakingOf({ ids }: Span, corpus: Corpus): Frequencies[] {
  const terms = ids.map((id) => corpus.records[id]!).filter(({ kind }) => kind === 'term');
  return terms.map(({ ref }) => corpus.terms.get(ref)).filter((at) => at !== undefined);
}

const termConcept = (at: Frequencies, corpus: Corpus): Concept => ({
  ways: [{ at, weight: 1, isNear: false }],
  idf: idfOf(at.size, corpus.records.length),
  wanted: false,
});

function soughtOf(stem: string, variants: readonly Variant[]): Sought {
  const stems = (isNear: boolean): string[] => variants.filter((one) => one.isNear === isNear).map((one) => one.stem);
  return { own: [...new Set([stem, ...stems(false)])], near: stems(true) };
}

/** What a query is about: its words, each with all that it may stand for, and the terms that it names. */
export function understand({ words, wanted, open }: Query, corpus: Corpus, near: NearWords): Understood {
  const variants = wanted.map((word) => variantsOf(words.indexOf(word), words, open, corpus, near));
  const spans = namedIn(words, corpus);
  const ofWords = variants.map((all, i): Concept => {
    const concept = wordConcept(all, corpus);
    const idf = concept.idf * (isAskingWord(wanted[i]!.stem) ? WEIGHTS.asking : 1);
    const terms = spans.filter((span) => span.words.includes(wanted[i]!)).flatMap((span) => speakingOf(span, corpus));
    return {
      ...concept,
      idf,
      ways: [...concept.ways, ...terms.map((at) => ({ at, weight: WEIGHTS.term, isNear: false }))],
    };
  });
  return {
    concepts: [...ofWords, ...spans.flatMap((span) => speakingOf(span, corpus)).map((at) => termConcept(at, corpus))],
    sought: wanted.map(({ stem }, i) => soughtOf(stem, variants[i]!)),
    named: spans.flatMap(({ ids }) => ids),
  };
}
