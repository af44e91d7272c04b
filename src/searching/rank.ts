import { isAskingWord } from './common-words.ts';
import type { Concept, Understood } from './concepts.ts';
import type { Corpus } from './corpus.ts';
import type { Query } from './query.ts';
import { isPassage, type SearchRecord } from './record.ts';
import { WEIGHTS } from './weights.ts';
import { nameKey, spelt, stemmedText } from './words.ts';

/** A record found. */
export interface Found {
  id: number;
  score: number;
  /** How much of the query it covers, from 0 to 1: near words count for less than the query's own. */
  covered: number;
  /** The same with all ways of meeting a word counted alike. */
  met: number;
  /** Whether it has any of the words itself, and not only what means much the same. */
  isSaid: boolean;
}

const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Okapi BM25's saturation (Robertson & Zaragoza 2009, “The Probabilistic Relevance Framework”). */
const saturated = (frequency: number): number => (frequency * (WEIGHTS.k1 + 1)) / (frequency + WEIGHTS.k1);

/** How a record meets a concept: the score and the worth of the best way, and whether any way is the word itself. */
interface Meeting {
  score: number;
  weight: number;
  isSaid: boolean;
}

function meetings({ ways, idf }: Concept): Map<number, Meeting> {
  const best = new Map<number, Meeting>();
  for (const { at, weight, isNear } of ways)
    for (const [id, frequency] of at) {
      const score = idf * weight * saturated(frequency);
      const before = best.get(id) ?? { score: 0, weight: 0, isSaid: false };
      const isBetter = score > before.score;
      best.set(id, {
        score: isBetter ? score : before.score,
        weight: isBetter ? Math.max(weight, before.weight) : before.weight,
        isSaid: before.isSaid || !isNear,
      });
    }
  return best;
}

/** Every record that meets any concept, with the sum of its scores and its share of the query. */
function met(concepts: Concept[]): Map<number, Found> {
  const found = new Map<number, Found>();
  const whole = total(concepts.filter(({ wanted }) => wanted).map(({ idf }) => idf)) || 1;
  for (const concept of concepts)
    for (const [id, { score, weight, isSaid }] of meetings(concept)) {
      const one = found.get(id) ?? { id, score: 0, covered: 0, met: 0, isSaid: false };
      one.score += score;
      const share = concept.wanted ? concept.idf / whole : 0;
      one.covered += share * Math.min(1, weight);
      one.met += share;
      one.isSaid ||= isSaid;
      found.set(id, one);
    }
  return found;
}

/** How many neighbours in the query are neighbours in a text as well. */
function adjacent({ words }: Query, stemmed: string): number {
  const pairs = words.slice(1).map(({ stem }, i) => ` ${words[i]!.stem} ${stem} `);
  return pairs.filter((pair) => stemmed.includes(pair)).length / Math.max(1, pairs.length);
}

/** What is found where somebody quotes: all the words, in a row. Null where they are too few to be a quotation. */
const quotationOf = ({ words }: Query): string | null =>
  words.length >= WEIGHTS.leastVerbatim ? ` ${words.map(({ stem }) => stem).join(' ')} ` : null;

/** Whether somebody quotes from the end of a passage into the beginning of the next. */
function isQuotedAcross(quotation: string, id: number, { stemmed, records }: Corpus): boolean {
  // What is headed by a title does not go on in the next.
  if (records[id]!.title || records[id + 1]?.title !== '') return false;
  const [own, next] = [stemmed[id]!, stemmed[id + 1]!];
  return !own.includes(quotation) && !next.includes(quotation) && (own.trimEnd() + next).includes(quotation);
}

/** Numbers of records that somebody quotes: of those with their original, and of passages that follow each other. */
function quotedBy(query: Query, corpus: Corpus): ReadonlySet<number> {
  const quotation = quotationOf(query);
  if (quotation === null) return new Set();
  const begun = [...(corpus.stems.get(query.words[0]!.stem)?.keys() ?? [])];
  const whole = begun.filter(
    (id) => corpus.records[id]!.original !== undefined && corpus.stemmed[id]!.includes(quotation),
  );
  const across = begun.filter((id) => isQuotedAcross(quotation, id, corpus));
  return new Set([...whole, ...across.flatMap((id) => [id, id + 1])]);
}

const OF_LESS_WORTH = ['work', 'gap', 'thread', 'model', 'person', 'page'] as const;

const worthOf = ({ kind }: SearchRecord): number => {
  const less = OF_LESS_WORTH.find((one) => one === kind);
  return less ? WEIGHTS[less] : 1;
};

/** How many of the words looked for a reader sees in a record. */
const seenIn = (id: number, { wanted }: Query, { stems, unseen }: Corpus): number =>
  wanted.filter(({ stem }) => stems.get(stem)?.has(id) && !unseen[id]!.has(stem)).length;

/** A passage that has the words beats one in which none of them is seen, whatever leads to it. */
function saidFirst(found: readonly Found[], query: Query, corpus: Corpus): Found[] {
  if (!query.wanted.length) return [...found];
  const passages = found.filter(({ id }) => isPassage(corpus.records[id]!));
  const seen = new Map(passages.map(({ id }) => [id, seenIn(id, query, corpus)]));
  const saying = passages.filter(({ id }) => seen.get(id) === query.wanted.length);
  const most = Math.min(...saying.map(({ score }) => score)) * WEIGHTS.unseen;
  return found.map((one) => (seen.get(one.id) === 0 ? { ...one, score: Math.min(one.score, most) } : one));
}

/** Whether a query has one of the authors of a work, or the year. */
const hasAuthor = ({ findBy }: SearchRecord, { wanted }: Query): boolean => {
  const authors = stemmedText(findBy.join(' '));
  return wanted.some(({ stem }) => authors.includes(` ${stem} `));
};

/**
 * What the edition says itself comes before a work that is not asked for: the best of its terms that have as much of the query, or where
 * none has the best of its passages.
 */
function ownFirst(
  found: readonly Found[],
  isAsked: (work: SearchRecord, id: number) => boolean,
  { records }: Corpus,
): Found[] {
  const best = (is: (record: SearchRecord) => boolean, covered: number): number =>
    Math.max(0, ...found.filter((one) => one.covered >= covered && is(records[one.id]!)).map(({ score }) => score));
  return found.map((one) => {
    const record = records[one.id]!;
    if (record.kind !== 'work' || isAsked(record, one.id)) return one;
    const own = best(({ kind }) => kind === 'term', one.covered) || best(isPassage, one.covered);
    return { ...one, score: Math.min(one.score, (own || Infinity) * WEIGHTS.mentioned) };
  });
}

/** Whether a text of stems, or names by stems, has all phrases that are wanted as they are. */
export const hasPhrases = ({ phrases }: Pick<Query, 'phrases'>, ...stemmed: string[]): boolean =>
  phrases.every((phrase) => stemmed.some((text) => text.includes(` ${phrase} `)));

/** What a query may be the name of: all its words, and of “what is a drone”, “drones explained” those that do not merely ask. */
const namesAsked = ({ words, wanted }: Query): string[] =>
  [words, wanted.filter(({ stem }) => !isAskingWord(stem))].map(spelt);

/** Records in the order in which they answer the query, the best first. */
export function rank(query: Query, { concepts, named }: Understood, corpus: Corpus): Found[] {
  const best = Math.max(0, ...concepts.map(({ idf }) => idf));
  const key = namesAsked(query).find((one) => corpus.names.has(one) || corpus.leads.has(one)) ?? '';
  const exact = new Set(corpus.names.get(key));
  const leads = new Set(corpus.leads.get(key));
  const quoted = quotedBy(query, corpus);
  const found = met(concepts);
  for (const id of [...exact, ...leads])
    found.set(id, found.get(id) ?? { id, score: 0, covered: 1, met: 1, isSaid: true });
  const ranked = [...found.values()].map(({ id, score, covered, met: share, isSaid }) => {
    const near = adjacent(query, corpus.stemmed[id]!);
    const names =
      (exact.has(id) ? WEIGHTS.namedExactly : 0) +
      (leads.has(id) ? WEIGHTS.namedLead : 0) +
      (named.includes(id) ? WEIGHTS.namedWithin : 0);
    const neighbours = near * WEIGHTS.adjacent * query.words.length;
    const bonus = best * (names + neighbours + (quoted.has(id) ? WEIGHTS.verbatim : 0));
    const worth = worthOf(corpus.records[id]!);
    return {
      id,
      covered,
      met: share,
      isSaid,
      score: worth * score * (1 - WEIGHTS.covered + WEIGHTS.covered * covered) + bonus,
    };
  });
  const fitting = ranked.filter(
    ({ id, covered }) =>
      covered >= WEIGHTS.leastCovered && hasPhrases(query, corpus.stemmed[id]!, corpus.stemmedNames[id]!),
  );
  // A title up to its colon may be what the edition calls something of its own.
  const isOwn = [...exact, ...leads].some((id) => corpus.records[id]!.kind !== 'work');
  const isAsked = (work: SearchRecord, id: number): boolean =>
    hasAuthor(work, query) || (named.includes(id) && (!isOwn || nameKey(work.title) === key));
  return ownFirst(saidFirst(fitting, query, corpus), isAsked, corpus).sort((a, b) => b.score - a.score || a.id - b.id);
}
