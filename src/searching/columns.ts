import { idOf, type Reference } from '../edition/reference.ts';
import { BLANK, type SearchRecord } from './record.ts';

/** All of a record but its original, which comes in a file of its own. */
type Travelling = Omit<SearchRecord, 'original'>;

/** What a record says twice is said once; see `Columns`. */
type Short = Omit<Travelling, 'terms'> & { terms: (number | string)[] };

/**
 * Records by their columns, as like compresses best beside like. In an address `{}` stands for the record's own id, which no
 * address has in it otherwise; a name that is the title is empty; a term is the number of its record, where that is among these.
 */
export type Columns = { [Key in keyof Short]: Short[Key][] };

/** Running text first, then lists of words: so all of it compresses better than in any order tried. */
const KEYS = [...new Set(['text', 'asks', 'findBy', 'names', 'title', ...Object.keys(BLANK)])] as (keyof Short)[];

const OWN = '{}';

const ownId = ({ ref }: Pick<Short, 'ref'>): string => idOf(ref as Reference);

/** An address with something else in place of the last of a part, if it has that. */
function withLast(address: string, part: string, other: string): string {
  const at = address.lastIndexOf(part);
  return at < 0 ? address : address.slice(0, at) + other + address.slice(at + part.length);
}

const shortOf = (record: SearchRecord, numbers: ReadonlyMap<string, number>): Short => ({
  ...record,
  href: withLast(record.href, ownId(record), OWN),
  names: record.names.map((name) => (name === record.title ? '' : name)),
  terms: record.terms.map((slug) => numbers.get(slug) ?? slug),
});

const wholeOf = (short: Short, refs: readonly string[]): SearchRecord => ({
  ...short,
  href: withLast(short.href, OWN, ownId(short)),
  names: short.names.map((name) => name || short.title),
  terms: short.terms.map((term) => (typeof term === 'number' ? refs[term]! : term)),
});

export function columnsOf(records: readonly SearchRecord[]): Columns {
  const numbers = new Map(records.map(({ ref }, i) => [ref, i]));
  const short = records.map((record) => shortOf(record, numbers));
  return Object.fromEntries(KEYS.map((key) => [key, short.map((record) => record[key])])) as Columns;
}

export const recordsOf = (columns: Columns): SearchRecord[] =>
  columns.ref.map((_, i) =>
    wholeOf(Object.fromEntries(KEYS.map((key) => [key, columns[key][i]])) as unknown as Short, columns.ref),
  );
