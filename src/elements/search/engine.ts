import { MORE_RECORDS } from '../../edition/addresses.ts';
import type { NamedAs } from '../../edition/speaker-names.ts';
import { askedOfIndex } from '../../searching/asked-of-index.ts';
import { indexRecords } from '../../searching/corpus.ts';
import type { Sought } from '../../searching/excerpt.ts';
import type { Filters } from '../../searching/filters.ts';
import type { NearWords } from '../../searching/near-words.ts';
import { questionsOf, unpack, type Packed, type PackedMore } from '../../searching/packing.ts';
import { isPassage, type SearchRecord } from '../../searching/record.ts';
import { createSearch, type Search } from '../../searching/search.ts';
import { candidates, wakeDeep } from './deep.ts';

/** What a build with originals adds to the search. */
export interface Including {
  addTo: (records: SearchRecord[]) => Promise<SearchRecord[]>;
  /** The words of a record's original, where they show why it was found. */
  telling: (record: SearchRecord, sought: readonly Sought[], query: string) => string | null;
}

/** The search of this edition, with what its results are shown by. */
export interface Engine {
  search: Search;
  records: readonly SearchRecord[];
  names: readonly NamedAs[];
  telling: Including['telling'] | undefined;
  /** Whether all is there to search with: first comes what has the words asked for, then the rest. */
  isWhole: boolean;
  /** In a long edition: the same with those passages that may answer a query, which the large index has. */
  reaching?: (typed: string, filters: Filters) => Promise<Engine>;
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as T;
}

/** Reads once a page; a failure is forgotten, so that the next try is a new one. */
function onceRead<T>(): (fetched: () => Promise<Response>) => Promise<T> {
  let value: Promise<T> | undefined;
  return (fetched) =>
    (value ??= fetched()
      .then((response) => read<T>(response))
      .catch((error: unknown) => {
        value = undefined;
        throw error;
      }));
}

const readFirst = onceRead<Packed>();
const readMore = onceRead<PackedMore>();

/** Makes the engine of packed records, with the originals if they are to be included: of the first of them, then of all. */
export async function* engines(
  fetched: () => Promise<Response>,
  included: Promise<Including | null> | null,
): AsyncGenerator<Engine> {
  const first = await readFirst(fetched);
  const later = readMore(() => fetch(MORE_RECORDS));
  // Who waits for it looks at its failure.
  later.catch(() => undefined);
  const including = await included;
  const over = async (own: SearchRecord[], near: NearWords, isWhole: boolean): Promise<Engine> => {
    const records = including ? await including.addTo(own) : own;
    return { search: createSearch(records, near), records, names: first.names, telling: including?.telling, isWhole };
  };
  if (!first.long) {
    const { records, near } = unpack(first, null);
    yield await over(records, near, false);
  }
  const { records, near } = unpack(first, await later);
  const engine = await over(records, near, true);
  yield first.long ? { ...engine, reaching: reachingBeyond(records, near, over) } : engine;
}

/** In a long edition the large index has the passages. */
function reachingBeyond(
  records: SearchRecord[],
  near: NearWords,
  over: (own: SearchRecord[], near: NearWords, isWhole: boolean) => Promise<Engine>,
): NonNullable<Engine['reaching']> {
  wakeDeep();
  const corpus = indexRecords(records);
  const reaching: NonNullable<Engine['reaching']> = async (typed, filters) => {
    const found = (await candidates(askedOfIndex(typed, corpus, near), filters)).filter(isPassage);
    return { ...(await over([...records, ...found, ...found.flatMap(questionsOf)], near, true)), reaching };
  };
  return reaching;
}
