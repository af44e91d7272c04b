import SearchableMap from 'minisearch/SearchableMap';
import type { SearchRecord } from './record.ts';
import { nameKey, stemmedText, wordsOf } from './words.ts';

/** How much a word counts by where it stands: own words fully, names more, what is merely around it little. */
const FIELDS = {
  names: 3,
  title: 2,
  findBy: 1.5,
  text: 1,
  asks: 0.5,
  context: 0.3,
} as const;

/** Length normalisation of BM25: 0 none, 1 full. */
const B = 0.4;

export type Weights = Map<number, number>;

export interface Corpus {
  records: readonly SearchRecord[];
  /** For each stem the records that hold it, with its weighted frequency normalised by length. */
  stems: SearchableMap<Weights>;
  /** For each term the records that speak of it. */
  terms: Map<string, Weights>;
  /** Records by the keys of their exact names. */
  names: Map<string, number[]>;
  /** Keys of `findBy`. */
  leads: Map<string, number[]>;
  /** Stemmed text for phrases. */
  stemmed: string[];
}

type Field = keyof typeof FIELDS;

const fieldTexts = (record: SearchRecord): [Field, string][] => [
  ['names', record.names.join(' . ')],
  ['title', record.names.length ? '' : record.title],
  ['findBy', record.findBy.join(' . ')],
  ['text', record.text],
  ['asks', record.asks.join(' ')],
  ['context', record.context],
];

function push<K>(map: Map<K, number[]>, key: K, id: number): void {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** Adds up the weighted frequencies of one record's words. */
function frequencies(record: SearchRecord): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [field, text] of fieldTexts(record))
    for (const { stem } of wordsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + FIELDS[field]);
  return counts;
}

/** Indexes records. Linear in their text: some tens of milliseconds for this edition. */
export function indexRecords(records: readonly SearchRecord[]): Corpus {
  const stems = new SearchableMap<Weights>();
  const terms = new Map<string, Weights>();
  const names = new Map<string, number[]>();
  const leads = new Map<string, number[]>();
  const counted = records.map(frequencies);
  const lengths = counted.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

  records.forEach((record, id) => {
    const norm = 1 - B + (B * lengths[id]!) / average;
    for (const [stem, count] of counted[id]!) {
      const weights: Weights = stems.get(stem) ?? new Map<number, number>();
      if (!weights.size) stems.set(stem, weights);
      weights.set(id, count / norm);
    }
    for (const slug of record.terms) {
      const weights: Weights = terms.get(slug) ?? new Map<number, number>();
      if (!weights.size) terms.set(slug, weights);
      weights.set(id, (weights.get(id) ?? 0) + 1 / norm);
    }
    for (const name of record.names) push(names, nameKey(name), id);
    for (const name of record.findBy) push(leads, nameKey(name), id);
  });

  return { records, stems, terms, names, leads, stemmed: records.map((record) => stemmedText([record.title, record.text].join(' . '))) };
}
