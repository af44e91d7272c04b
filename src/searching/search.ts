import { understand } from './concepts.ts';
import { indexRecords, type Corpus } from './corpus.ts';
import { mended } from './mending.ts';
import { parseQuery } from './query.ts';
import type { ReferenceRange } from '../edition/reference.ts';
import { rank, type Found } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { rangeAsked, recordsAt } from './reference-query.ts';
import type { NearWords } from './near-words.ts';
import { WEIGHTS } from './weights.ts';

export interface Hit {
  record: SearchRecord;
  score: number;
  covered: number;
  /** The question of the passage that comes nearest to the query. */
  question: string | null;
}

export interface Answer {
  /** The query that was answered, when it is not the one typed: slips of the pen mended. */
  corrected: string | null;
  hits: Hit[];
  /** Stems to mark. */
  stems: ReadonlySet<string>;
}

export interface Search {
  corpus: Corpus;
  answer: (typed: string) => Answer;
}

/** Gives the score of each question also to the passage that answers it. */
function withQuestions(found: Found[], corpus: Corpus): Hit[] {
  const record = ({ id }: Found): SearchRecord => corpus.records[id]!;
  const best = new Map<string, Found>();
  for (const one of found)
    if (record(one).kind === 'question' && !best.has(record(one).ref)) best.set(record(one).ref, one);
  const hits = found.map((one): Hit => {
    const question = record(one).kind === 'question' ? undefined : best.get(record(one).ref);
    return { record: record(one), score: one.score + WEIGHTS.answers * (question?.score ?? 0), covered: one.covered, question: null };
  });
  return hits.sort((a, b) => b.score - a.score);
}

/** A typed reference goes straight to what stands there. */
const atReferences = (range: ReferenceRange, records: readonly SearchRecord[]): Answer => ({
  corrected: null,
  hits: recordsAt(range, records).map((record) => ({ record, score: 1, covered: 1, question: null })),
  stems: new Set(),
});

export function createSearch(records: readonly SearchRecord[], near: NearWords): Search {
  const corpus = indexRecords(records);
  const find = (typed: string): Answer => {
    const query = parseQuery(typed);
    const understood = understand(query, corpus, near);
    return { corrected: null, hits: withQuestions(rank(query, understood, corpus), corpus), stems: understood.stems };
  };
  const answer = (typed: string): Answer => {
    const asked = rangeAsked(typed);
    if (asked) return atReferences(asked, records);
    const asTyped = find(typed);
    const better = mended(parseQuery(typed), corpus, near);
    const asMeant = better === null ? null : find(better);
    const covered = (one: Answer): number => Math.max(0, ...one.hits.map((hit) => hit.covered));
    const chosen = asMeant && covered(asMeant) > covered(asTyped) ? { ...asMeant, corrected: better } : asTyped;
    const least = (chosen.hits[0]?.score ?? 0) * WEIGHTS.leastOfBest;
    return { ...chosen, hits: chosen.hits.filter(({ score }) => score >= least) };
  };
  return { corpus, answer };
}
