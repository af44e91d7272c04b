import { PAGEFIND } from '../../edition/addresses.ts';
import { rangesAsked } from '../../edition/asked-references.ts';
import type { AskedOfIndex } from '../../searching/asked-of-index.ts';
import { stemmedNames, stemmedWords } from '../../searching/corpus.ts';
import { hasAll } from '../../searching/excerpt.ts';
import type { Filters } from '../../searching/filters.ts';
import { parseQuery, straightQuoted } from '../../searching/query.ts';
import { hasPhrases } from '../../searching/rank.ts';
import { recordOf, type Fragment } from '../../searching/fragment.ts';
import type { SearchRecord } from '../../searching/record.ts';
import type { Answer, Hit } from '../../searching/search.ts';
import { stemmedText } from '../../searching/words.ts';

interface Result {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}

type Wanted = string | { any: string[] };

/** The part of Pagefind's interface that is used; its module is written by the build. */
interface Pagefind {
  options: (options: { noWorker: boolean; baseUrl: string }) => Promise<void>;
  search: (query: string | null, options: { filters: Record<string, Wanted> }) => Promise<{ results: Result[] }>;
}

/** Fragments to read; each may be a request. */
const MOST = 6;
/** The same in a long edition, where they are all there is of passages; so many with every word are enough. */
const MOST_LONG = 12;
const ENOUGH = 8;
/** Of another name of a term. */
const MOST_OF_NAME = 4;

let pagefind: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  await module.options({ noWorker: true, baseUrl: '/' });
  return module;
}

/** Has the index loaded, in time for a query. */
export function wakeDeep(): void {
  pagefind ??= load();
  pagefind.catch(() => {
    pagefind = undefined;
  });
}

async function ask(query: string, chosen: Filters): Promise<Result[]> {
  const { search } = await (pagefind ??= load());
  const filters = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value));
  // Pagefind knows phrases by straight marks only.
  return (await search(straightQuoted(query), { filters })).results;
}

/** What stands at references. Words do not find these well: Pagefind takes them apart. */
async function askAt(refs: string[]): Promise<Result[]> {
  const { search } = await (pagefind ??= load());
  return (await search(null, { filters: { ref: { any: refs } } })).results;
}

const read = async (results: readonly Result[]): Promise<SearchRecord[]> =>
  (await Promise.all(results.map((result) => result.data()))).map(recordOf);

/**
 * The large index, with the whole text of the glossary's articles: asked when the small one finds little. Empty where it
 * cannot be loaded.
 */
export async function searchDeep(query: string, filters: Filters): Promise<SearchRecord[]> {
  try {
    return await read((await ask(query, filters)).slice(0, MOST));
  } catch {
    pagefind = undefined;
    return [];
  }
}

/** What tells results apart: a question stands beside the passage that answers it, under the same reference. */
export const keyOf = ({ kind, ref, title }: SearchRecord): string => (kind === 'question' ? title : ref);

/** What a result says, where a reader sees it. */
const wordsIn = ({ title, text }: SearchRecord): string => `${title} . ${text}`;

/** So few words are one expression. */
const MOST_IN_ROW = 3;

/** The stems of a query that is one expression, of a few telling words; null of any other. */
function expressionOf(query: string): string | null {
  const { words, wanted } = parseQuery(query);
  const isOne = words.length > 1 && words.length <= MOST_IN_ROW && wanted.length === words.length;
  return isOne ? ` ${words.map(({ stem }) => stem).join(' ')} ` : null;
}

type Test = (record: SearchRecord) => boolean;

const hasExpression =
  (expression: string): Test =>
  (record) =>
    stemmedText(wordsIn(record)).includes(expression);

/** Whether a result has the expression that is asked for; none has it where it is not one. */
export function expressing(query: string): Test {
  const expression = expressionOf(query);
  return expression === null ? () => false : hasExpression(expression);
}

/** Whether a result says what is asked for: an expression as it stands, other words anywhere. */
export function saying(query: string, { sought }: Answer): Test {
  const expression = expressionOf(query);
  return expression === null ? (record) => hasAll(wordsIn(record), sought) : hasExpression(expression);
}

/** What only the large index has found, and has all that is looked for, phrases too, each once. What is asked for by its reference need not say it. */
export function beside(
  hits: readonly Hit[],
  found: readonly SearchRecord[],
  query: string,
  { sought }: Answer,
): SearchRecord[] {
  const isReference = rangesAsked(query) !== null;
  const known = new Set(hits.map(({ record }) => keyOf(record)));
  const asked = parseQuery(query);
  const isSaid = (record: SearchRecord): boolean =>
    !asked.phrases.length || hasPhrases(asked, stemmedWords(record), stemmedNames(record));
  const fits = (record: SearchRecord): boolean => isReference || (hasAll(wordsIn(record), sought) && isSaid(record));
  const more = found.filter((record) => fits(record) && !known.has(keyOf(record)));
  return [...new Map(more.map((record) => [keyOf(record), record])).values()];
}

/** What has most of the words, the rarer ones counting more; a word that nothing has is asked for as those near to it. */
async function byWord({ words }: AskedOfIndex, filters: Filters): Promise<Result[]> {
  const best = new Map<string, Result>();
  for (const { word, near } of words) {
    const own = await ask(word, filters);
    const found = own.length ? own : (await Promise.all(near.map((stem) => ask(stem, filters)))).flat();
    const most = Math.max(...found.map(({ score }) => score));
    for (const result of found) {
      const score = (1 + result.score / most) / Math.log(2 + found.length);
      best.set(result.id, { ...result, score: score + (best.get(result.id)?.score ?? 0) });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Records that may answer a query in a long edition, for the small index to choose from. Throws where they cannot be loaded. */
export async function candidates(asked: AskedOfIndex, chosen: Filters): Promise<SearchRecord[]> {
  // Questions are found with their passages.
  const filters = chosen.kind === 'question' ? { ...chosen, kind: '' as const } : chosen;
  try {
    const at = asked.refs.length ? await askAt(asked.refs) : [];
    const whole = asked.whole ? await ask(asked.whole, filters) : [];
    const found = whole.length < ENOUGH ? [...whole, ...(await byWord(asked, filters))] : whole;
    const named = await Promise.all(asked.names.map((name) => ask(name, filters)));
    const all = [...at, ...found.slice(0, MOST_LONG), ...named.flatMap((results) => results.slice(0, MOST_OF_NAME))];
    return await read([...new Map(all.map((result) => [result.id, result])).values()]);
  } catch (error) {
    pagefind = undefined;
    throw error;
  }
}
