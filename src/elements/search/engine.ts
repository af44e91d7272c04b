import type { NamedAs } from '../../edition/names.ts';
import { unpack, type Packed } from '../../searching/packing.ts';
import type { SearchRecord } from '../../searching/record.ts';
import { createSearch, type Search } from '../../searching/search.ts';

/** The search of this edition, with what its results are shown by. */
export interface Engine {
  search: Search;
  records: readonly SearchRecord[];
  names: readonly NamedAs[];
}

/** Makes the engine of a response with packed records. */
async function build(response: Response): Promise<Engine> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const packed = (await response.json()) as Packed;
  const { records, near } = unpack(packed);
  return { search: createSearch(records, near), records, names: packed.names };
}

let engine: Promise<Engine> | undefined;

/** The engine, built once a page; a failure is forgotten, so that the next try is a new one. */
export function loadEngine(fetched: Promise<Response>): Promise<Engine> {
  engine ??= fetched.then(build).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}
