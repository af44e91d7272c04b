import type { NamedAs } from '../edition/speaker-names.ts';
import { columnsOf, recordsOf, type Columns } from './columns.ts';
import { readThesaurus, type NearWords } from './near-words.ts';
import { isPassage, type SearchRecord } from './record.ts';
import { wordsOf } from './words.ts';

/** What travels to the browser first: enough to find what has the words asked for, but for the works and the pages. */
export interface Packed {
  /** Questions are left out: they are derived. */
  columns: Columns;
  /** Present in a long edition: its passages do not travel with the rest, the large index has them. */
  long?: true;
  /** Speakers' names with their roles. */
  names: readonly NamedAs[];
}

/** What travels after it: the rest by which something is found. */
export interface PackedMore {
  columns: Columns;
  /** What is around terms, by their slugs. */
  contexts: Readonly<Record<string, string>>;
  /** Groups of near words, cut down to those that help here. */
  thesaurus: string;
}

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

const comesLater = ({ kind }: SearchRecord): boolean => kind === 'work' || kind === 'page';

const hasLateContext = ({ kind }: SearchRecord): boolean => kind === 'term';

const withoutContext = (record: SearchRecord): SearchRecord =>
  hasLateContext(record) ? { ...record, context: '' } : record;

/** Characters of records that a browser reads first. The passages of an edition that has more are left to the large index. */
const MOST_CHARACTERS = 300_000;

const readFirst = (records: readonly SearchRecord[]): SearchRecord[] =>
  records.filter((record) => !comesLater(record)).map(withoutContext);

export const isLong = (records: readonly SearchRecord[]): boolean =>
  JSON.stringify(columnsOf(readFirst(records))).length > MOST_CHARACTERS;

/** `long: false` has even a long edition travel whole. */
export function pack(
  records: readonly SearchRecord[],
  thesaurus: string,
  names: readonly NamedAs[],
  { long = isLong(records) } = {},
): { first: Packed; more: PackedMore } {
  const inUse = new Set(records.flatMap((record) => wordsOf(allWords(record)).map(({ stem }) => stem)));
  const travelling = long ? records.filter((record) => !isPassage(record)) : records;
  return {
    first: {
      columns: columnsOf(readFirst(travelling)),
      names,
      ...(long && { long }),
    },
    more: {
      columns: columnsOf(travelling.filter(comesLater)),
      contexts: Object.fromEntries(travelling.filter(hasLateContext).map(({ ref, context }) => [ref, context])),
      thesaurus: usedGroups(thesaurus, inUse),
    },
  };
}

/** The records with their questions, and the near words: of what came first, or of all. */
export function unpack(
  { columns }: Pick<Packed, 'columns'>,
  more: PackedMore | null,
): { records: SearchRecord[]; near: NearWords } {
  const contextOf = (record: SearchRecord): string =>
    hasLateContext(record) ? (more?.contexts[record.ref] ?? '') : record.context;
  const first = recordsOf(columns).map((record) => ({ ...record, context: contextOf(record) }));
  const records = [...first, ...(more ? recordsOf(more.columns) : [])];
  return { records: [...records, ...records.flatMap(questionsOf)], near: readThesaurus(more?.thesaurus ?? '') };
}
