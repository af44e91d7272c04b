import { rangesAsked } from '../edition/asked-references.ts';
import type { ReferenceRange } from '../edition/reference.ts';
import { understand } from './concepts.ts';
import type { Sought } from './excerpt.ts';
import { indexRecords, type Corpus } from './corpus.ts';
import { mend, type Mended } from './mending.ts';
import type { NearWords } from './near-words.ts';
import { parseQuery, type Query } from './query.ts';
import { rank, type Found } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { recordsAt } from './reference-query.ts';
import { WEIGHTS } from './weights.ts';

/** A record that answers a query. */
export interface Hit {
  record: SearchRecord;
  score: number;
  /** How much of the query it covers and meets, from 0 to 1, as in `Found`. */
  covered: number;
  met: number;
  isSaid: boolean;
}

/** What a query is answered with. */
export interface Answer {
  /** The query that was answered, when it is not the one typed: slips of the pen mended. */
  corrected: string | null;
  /** The same without the words that nothing here has, when there are any and the rest is answered. */
  rest: string | null;
  /** The best first. Questions stand as records of their own beside the passages that answer them. */
  hits: Hit[];
  /** What was looked for, for marking. */
  sought: readonly Sought[];
}

export type Search = (typed: string) => Answer;

/** What is an answer by another way than by ranking. */
export const hitOf = (record: SearchRecord): Hit => ({ record, score: 1, covered: 1, met: 1, isSaid: true });

/** A typed reference goes straight to what stands there. */
const atReferences = (ranges: readonly ReferenceRange[], records: readonly SearchRecord[]): Answer => ({
  corrected: null,
  rest: null,
  hits: [...new Set(ranges.flatMap((range) => recordsAt(range, records)))].map(hitOf),
  sought: [],
});

/** Gives a part of each passage's best question's score to the passage. */
function withQuestions(found: Found[], { records }: Corpus): Hit[] {
  const best = new Map<string, number>();
  for (const { id, score } of found) {
    const { kind, ref } = records[id]!;
    if (kind === 'question' && !best.has(ref)) best.set(ref, score);
  }
  const hits = found.map(({ id, score, ...how }): Hit => {
    const record = records[id]!;
    const asked = record.kind === 'question' ? 0 : (best.get(record.ref) ?? 0);
    return { record, score: score + WEIGHTS.answers * asked, ...how };
  });
  return hits.sort((a, b) => b.score - a.score);
}

const coveredBy = ({ hits }: Answer): number => Math.max(0, ...hits.map(({ covered }) => covered));

/** Leaves out what is noise beside the best, and everything when the best is noise itself. */
function withoutNoise(answer: Answer, known: number): Answer {
  const best = answer.hits[0]?.score ?? 0;
  const met = Math.max(0, ...answer.hits.map((hit) => hit.met));
  const sure = best * known >= WEIGHTS.leastScore || met * known >= WEIGHTS.leastMet;
  if (!sure) return { ...answer, corrected: null, hits: [] };
  const least = (isSaid: boolean): number => best * (isSaid ? WEIGHTS.leastOfBest : WEIGHTS.leastOfBestNear);
  return { ...answer, hits: answer.hits.filter(({ score, isSaid }) => score >= least(isSaid)) };
}

/** A search of these records. Whatever is typed gets an answer; none throws. */
export function createSearch(records: readonly SearchRecord[], near: NearWords): Search {
  const corpus = indexRecords(records);

  const find = (query: Query): Answer => {
    const understood = understand(query, corpus, near);
    return {
      corrected: null,
      rest: null,
      hits: withQuestions(rank(query, understood, corpus), corpus),
      sought: understood.sought,
    };
  };

  /** The better of what was typed and what was meant. */
  const better = (asTyped: Answer, { text, isMended, slips, unknown }: Mended, words: number): Answer => {
    const asMeant = isMended ? find(parseQuery(text)) : asTyped;
    const isBetter = coveredBy(asMeant) * WEIGHTS.mended > coveredBy(asTyped);
    return isBetter
      ? withoutNoise({ ...asMeant, corrected: text }, 1 - (unknown + (1 - WEIGHTS.mended) * slips) / words)
      : withoutNoise(asTyped, 1 - (unknown + slips) / words);
  };

  return (typed) => {
    const asked = rangesAsked(typed);
    if (asked) return atReferences(asked, records);
    const query = parseQuery(typed);
    const mended = mend(query, corpus, near);
    const answer = better(find(query), mended, Math.max(1, query.wanted.length));
    return mended.unknown && answer.hits.length ? { ...answer, rest: mended.known } : answer;
  };
}
