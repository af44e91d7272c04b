import type { NamedAs } from '../edition/names.ts';
import { readThesaurus, type NearWords } from './near-words.ts';
import { BLANK, type SearchRecord } from './record.ts';
import { wordsOf } from './words.ts';

/** All of a record but its original, which comes in a file of its own. */
type Travelling = Omit<SearchRecord, 'original'>;

type Columns = { [Key in keyof Travelling]: Travelling[Key][] };

/** What travels to the browser. */
export interface Packed {
  /** The records by columns, as like compresses best beside like. Questions are left out: they are derived. */
  columns: Columns;
  /** Present in a long edition: its passages do not travel with the rest, the large index has them. */
  long?: true;
  /** Groups of near words, cut down to those that help here. */
  thesaurus: string;
  /** Speakers' names with their roles. */
  names: readonly NamedAs[];
}

const KEYS = Object.keys(BLANK) as (keyof Travelling)[];

const columnsOf = (records: readonly SearchRecord[]): Columns =>
  Object.fromEntries(KEYS.map((key) => [key, records.map((record) => record[key])])) as Columns;

const recordsOf = (columns: Columns): SearchRecord[] =>
  columns.ref.map((_, i) => Object.fromEntries(KEYS.map((key) => [key, columns[key][i]])) as unknown as SearchRecord);

/** Each question by itself, leading to the passage that answers it. */
export const questionsOf = (passage: SearchRecord): SearchRecord[] =>
  passage.asks.map((question) => ({
    ...passage,
    kind: 'question',
    title: question,
    text: '',
    asks: [],
    findBy: [],
    terms: [],
    context: '',
  }));

const allWords = ({ title, text, names, findBy, asks, context }: SearchRecord): string =>
  [title, text, context, ...names, ...findBy, ...asks].join(' . ');

/** Leaves out of each group the words that no record has and that stand in no group with one that has. */
function usedGroups(thesaurus: string, inUse: ReadonlySet<string>): string {
  const groups = thesaurus.split('\n').filter((line) => line && !line.startsWith('#'));
  return groups.filter((line) => wordsOf(line).some(({ stem }) => inUse.has(stem))).join('\n');
}

/** Characters of records that a browser reads at once. The passages of an edition that has more are left to the large index. */
const MOST_CHARACTERS = 300_000;

export const isLong = (records: readonly SearchRecord[]): boolean =>
  JSON.stringify(columnsOf(records)).length > MOST_CHARACTERS;

/** Whether a record is of a passage or a gap, of which an edition may have thousands. */
export const isPassage = ({ kind }: SearchRecord): boolean =>
  ['essay', 'note', 'annotation', 'comment', 'gap'].includes(kind);

export function pack(records: readonly SearchRecord[], thesaurus: string, names: readonly NamedAs[]): Packed {
  const inUse = new Set(records.flatMap((record) => wordsOf(allWords(record)).map(({ stem }) => stem)));
  const rest = { thesaurus: usedGroups(thesaurus, inUse), names };
  if (!isLong(records)) return { columns: columnsOf(records), ...rest };
  return { columns: columnsOf(records.filter((record) => !isPassage(record))), ...rest, long: true };
}

/** The records with their questions, and the near words. */
export function unpack({ columns, thesaurus }: Pick<Packed, 'columns' | 'thesaurus'>): {
  records: SearchRecord[];
  near: NearWords;
} {
  const records = recordsOf(columns);
  return { records: [...records, ...records.flatMap(questionsOf)], near: readThesaurus(thesaurus) };
}
