import SearchableMap from 'minisearch/SearchableMap';
import { isPassage, namesAt, type SearchRecord } from './record.ts';
import { WEIGHTS } from './weights.ts';
import { nameKeys, stemmedText, wordsOf } from './words.ts';

/** Weighted frequencies by number of record. */
export type Frequencies = ReadonlyMap<number, number>;

/** Records, indexed. */
export interface Corpus {
  records: readonly SearchRecord[];
  /** For each stem the records that hold it, with its frequency, weighted by field and normalised by length. */
  stems: ReadonlyMap<string, Frequencies>;
  /** The same for terms: who speaks of each, under whatever name. */
  terms: ReadonlyMap<string, Frequencies>;
  /** Words as they are written, with their stems: for beginnings of words and misspellings. */
  vocabulary: SearchableMap<string>;
  /** Numbers of records by the key of a name that means exactly them, and of a name that leads to them. */
  names: ReadonlyMap<string, number[]>;
  leads: ReadonlyMap<string, number[]>;
  /** Stems of the names of what the edition is about; see `isSubject`. */
  subjects: ReadonlySet<string>;
  /** For each record the stems by which it is found though a reader sees them nowhere: those an editor gave a passage. */
  unseen: readonly ReadonlySet<string>[];
  /** Title, text and original of each record as stems, in which phrases are looked for. */
  stemmed: readonly string[];
  /** The same of its names, which have phrases too, each by itself. */
  stemmedNames: readonly string[];
}

type Field = 'names' | 'title' | 'findBy' | 'text' | 'asks' | 'context';

const fieldTexts = (record: SearchRecord): [Field, string][] => [
  ['names', record.names.join(' . ')],
  ['title', record.names.length ? '' : record.title],
  ['findBy', record.findBy.join(' . ')],
  ['text', record.text],
  ['asks', record.asks.join(' ')],
  ['context', record.context],
];

/** A map of maps that grows as it is written to. */
function add(to: Map<string, Map<number, number>>, key: string, id: number, count: number): void {
  const inner = to.get(key) ?? new Map<number, number>();
  if (!inner.size) to.set(key, inner);
  inner.set(id, (inner.get(id) ?? 0) + count);
}

/** Numbers of records by the keys of their names; a name of signs alone has no key. */
function byKey(names: readonly (readonly string[])[]): Map<string, number[]> {
  const ids = new Map<string, number[]>();
  names.forEach((all, id) => {
    for (const key of new Set(all.flatMap(nameKeys).filter(Boolean))) ids.set(key, [...(ids.get(key) ?? []), id]);
  });
  return ids;
}

/** A record in each of its wordings: with its own words, and with those of its original in their place. */
const wordingsOf = (record: SearchRecord): SearchRecord[] =>
  record.original === undefined ? [record] : [record, { ...record, text: record.original }];

/** Weighted counts of one record's stems in one wording; its words go into the vocabulary. */
function countStems(record: SearchRecord, vocabulary: SearchableMap<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [field, text] of fieldTexts(record))
    for (const { stem, plain } of wordsOf(text)) {
      counts.set(stem, (counts.get(stem) ?? 0) + WEIGHTS[field]);
      vocabulary.set(plain, stem);
    }
  return counts;
}

/** Two wordings of the same are no more about it than one: each stem counts as in the wording that has it oftenest. */
function mostOf([first, ...others]: Map<string, number>[]): Map<string, number> {
  const most = new Map(first);
  for (const [stem, count] of others.flatMap((other) => [...other]))
    most.set(stem, Math.max(count, most.get(stem) ?? 0));
  return most;
}

const stemsIn = (texts: readonly string[]): string[] => texts.flatMap(wordsOf).map(({ stem }) => stem);

/** A passage never shows the words by which an editor has it found; a term, a work and the like do. */
function unseenOf(record: SearchRecord): ReadonlySet<string> {
  if (!isPassage(record) || !record.findBy.length) return new Set();
  const seen = new Set(stemsIn([record.title, record.text, record.original ?? '', record.context, ...record.asks]));
  return new Set(stemsIn(record.findBy).filter((stem) => !seen.has(stem)));
}

/** What an edition is about, and not merely mentions or is made of: its terms, models and threads, who speaks, and who wrote works. */
export const isSubject = ({ kind }: SearchRecord): boolean => ['term', 'model', 'thread', 'person'].includes(kind);

/** By what a subject is called, and who wrote a work. */
function callingOf(record: SearchRecord): string[] {
  const { kind, title, names, findBy } = record;
  if (kind === 'work') return findBy;
  return isSubject(record) ? [title, ...names, ...findBy] : [];
}

/** The words of a record, in which phrases are looked for. */
export const stemmedWords = ({ title, text, original = '' }: SearchRecord): string =>
  stemmedText(`${title} . ${text} . ${original}`);

export const stemmedNames = (record: SearchRecord): string => namesAt(record).map(stemmedText).join('.');

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Indexes records, in time linear in their text. */
export function indexRecords(records: readonly SearchRecord[]): Corpus {
  const vocabulary = new SearchableMap<string>();
  const wordings = records.map((record) => wordingsOf(record).map((wording) => countStems(wording, vocabulary)));
  const lengths = wordings.map((counts) => Math.max(...counts.map((count) => sum(count.values()))));
  const average = sum(lengths) / Math.max(1, lengths.length);
  const stems = new Map<string, Map<number, number>>();
  const terms = new Map<string, Map<number, number>>();
  records.forEach((record, id) => {
    const norm = 1 - WEIGHTS.b + (WEIGHTS.b * lengths[id]!) / average;
    for (const [stem, count] of mostOf(wordings[id]!)) add(stems, stem, id, count / norm);
    for (const slug of record.terms) add(terms, slug, id, 1 / norm);
  });
  return {
    records,
    stems,
    terms,
    vocabulary,
    names: byKey(records.map(({ names }) => names)),
    leads: byKey(records.map(({ findBy }) => findBy)),
    subjects: new Set(stemsIn(records.flatMap(callingOf))),
    unseen: records.map(unseenOf),
    stemmed: records.map(stemmedWords),
    stemmedNames: records.map(stemmedNames),
  };
}
