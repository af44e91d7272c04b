import type { NamedAs } from '../../edition/names.ts';
import { askedOfIndex } from '../../searching/asked-of-index.ts';
import { indexRecords } from '../../searching/corpus.ts';
import type { Sought } from '../../searching/excerpt.ts';
import type { Filters } from '../../searching/filters.ts';
import { isPassage, questionsOf, unpack, type Packed } from '../../searching/packing.ts';
import type { SearchRecord } from '../../searching/record.ts';
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
  /** In a long edition: the same with those passages that may answer a query, which the large index has. */
  reaching?: (typed: string, filters: Filters) => Promise<Engine>;
}

async function read(response: Response): Promise<Packed> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Packed;
}

let packed: Promise<Packed> | undefined;

/** Packed records, read once a page; a failure is forgotten, so that the next try is a new one. */
function readOnce(fetched: () => Promise<Response>): Promise<Packed> {
  packed ??= fetched()
    .then(read)
    .catch((error: unknown) => {
      packed = undefined;
      throw error;
    });
  return packed;
}

/** Makes the engine of packed records, with the originals if they are to be included. */
export async function loadEngine(
  fetched: () => Promise<Response>,
  included: Promise<Including | null> | null,
): Promise<Engine> {
  const [{ columns, thesaurus, names, long }, including] = await Promise.all([readOnce(fetched), included]);
  const { records, near } = unpack({ columns, thesaurus });
  const over = async (own: SearchRecord[]): Promise<Engine> => {
    const all = including ? await including.addTo(own) : own;
    return { search: createSearch(all, near), records: all, names, telling: including?.telling };
  };
  const engine = await over(records);
  if (!long) return engine;
  wakeDeep();
  const corpus = indexRecords(records);
  const reaching: Engine['reaching'] = async (typed, filters) => {
    const found = (await candidates(askedOfIndex(typed, corpus, near), filters)).filter(isPassage);
    return { ...(await over([...records, ...found, ...found.flatMap(questionsOf)])), reaching };
  };
  return { ...engine, reaching };
}
