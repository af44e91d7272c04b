import { rangesAsked } from '../edition/asked-references.ts';
import type { ReferenceRange } from '../edition/reference.ts';
import { understand } from './concepts.ts';
import type { Sought } from './excerpt.ts';
import { indexRecords, isSubject, type Corpus } from './corpus.ts';
import { mend, type Mended } from './mending.ts';
import type { NearWords } from './near-words.ts';
import { parseQuery, type Query } from './query.ts';
import { rank, type Found } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { recordsAt } from './reference-query.ts';
import { WEIGHTS } from './weights.ts';
import { spelt } from './words.ts';

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
  /** The query that was answered, when it is not the one typed: slips of the pen mended, and without words that nothing here has. */
  answered: string | null;
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
  answered: null,
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

/** The greatest of the shares of a query that results meet. */
const metBy = ({ hits }: Answer): number => Math.max(0, ...hits.map(({ met }) => met));

/** A query that was tried, and the share of its words that is known. */
interface Tried {
  query: Query;
  answer: Answer;
  known: number;
}

/** Whether the best result is no noise itself. */
const isSure = ({ answer, known }: Tried): boolean =>
  (answer.hits[0]?.score ?? 0) * known >= WEIGHTS.leastScore || metBy(answer) * known >= WEIGHTS.leastMet;

/** Leaves out what is noise beside the best. */
function withoutNoise(answer: Answer): Answer {
  const best = answer.hits[0]?.score ?? 0;
  const least = (isSaid: boolean): number => best * (isSaid ? WEIGHTS.leastOfBest : WEIGHTS.leastOfBestNear);
  return { ...answer, hits: answer.hits.filter(({ score, isSaid }) => score >= least(isSaid)) };
}

const nothing = (answer: Answer): Answer => ({ ...answer, answered: null, hits: [] });

/** A search of these records. Whatever is typed gets an answer; none throws. */
export function createSearch(records: readonly SearchRecord[], near: NearWords): Search {
  const corpus = indexRecords(records);

  const find = (query: Query): Answer => {
    const understood = understand(query, corpus, near);
    return {
      answered: null,
      hits: withQuestions(rank(query, understood, corpus), corpus),
      sought: understood.sought,
    };
  };

  /** The better of what was typed and what was meant. */
  const better = (query: Query, { text, isMended, slips, unknown }: Mended): Tried => {
    const words = Math.max(1, query.wanted.length);
    const asTyped: Tried = { query, answer: find(query), known: 1 - (unknown + slips) / words };
    if (!isMended) return asTyped;
    const meant = parseQuery(text);
    const answer = { ...find(meant), answered: text };
    const isBetter = coveredBy(answer) * WEIGHTS.mended > coveredBy(asTyped.answer);
    return isBetter ? { query: meant, answer, known: asTyped.known + (WEIGHTS.mended * slips) / words } : asTyped;
  };

  const isOfSubjects = ({ wanted }: Query): boolean => wanted.every(({ stem }) => corpus.subjects.has(stem));

  /**
   * Whether the words that are known make a query of themselves: they are the name of something, or one of them is in such a name and
   * they are at least half of what was asked.
   */
  const isAbout = (rest: Query, asked: Query): boolean => {
    const named = corpus.names.get(spelt(rest.words)) ?? [];
    const isHalf = rest.wanted.length * 2 >= asked.wanted.length;
    return (
      named.some((id) => isSubject(corpus.records[id]!)) ||
      (isHalf && asked.wanted.some(({ stem }) => corpus.subjects.has(stem)))
    );
  };

  /** What the rest of a query finds without the words that nothing here has: of a question that is about something else, nothing. */
  const withoutUnknown = (query: Query, whole: Tried, known: string): Answer => {
    const rest = { ...parseQuery(known), phrases: query.phrases };
    const answer = find(rest);
    const isWhole = isSure(whole) && metBy(whole.answer) >= WEIGHTS.leastMetOfPart;
    const isRest = metBy(answer) >= WEIGHTS.leastMet && isAbout(rest, query);
    return isWhole || isRest ? { ...withoutNoise(answer), answered: known } : nothing(whole.answer);
  };

  return (typed) => {
    const asked = rangesAsked(typed);
    if (asked) return atReferences(asked, records);
    const query = parseQuery(typed);
    const mended = mend(query, corpus, near);
    const best = better(query, mended);
    if (mended.unknown) return withoutUnknown(query, best, mended.known);
    // Of words by which the edition calls what it is about any tells, though nothing has them all.
    return isSure(best) || isOfSubjects(best.query) ? withoutNoise(best.answer) : nothing(best.answer);
  };
}
