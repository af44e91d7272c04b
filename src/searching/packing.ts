import type { NamedAs } from '../edition/names.ts';
import { readThesaurus, type NearWords } from './near-words.ts';
import { BLANK, type SearchRecord } from './record.ts';
import { wordsOf } from './words.ts';

/** What travels to the browser: records without what is empty or can be derived, and the thesaurus's groups in use. */
export interface Packed {
  records: (Pick<SearchRecord, 'kind' | 'ref' | 'href'> & Partial<SearchRecord>)[];
  /** Groups of near words, cut down to the words that help here. */
  thesaurus: string;
  /** Speakers' names with their roles. */
  names: readonly NamedAs[];
}

const isEmpty = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && !value.length);

const withoutEmpty = (record: SearchRecord): Packed['records'][number] =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value))) as Packed['records'][number];

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

export function pack(records: readonly SearchRecord[], thesaurus: string, names: readonly NamedAs[]): Packed {
  const inUse = new Set(records.flatMap((record) => wordsOf(allWords(record)).map(({ stem }) => stem)));
  return { records: records.map(withoutEmpty), thesaurus: usedGroups(thesaurus, inUse), names };
}

/** The records with their questions, and the near words. */
export function unpack({ records, thesaurus }: Pick<Packed, 'records' | 'thesaurus'>): {
  records: SearchRecord[];
  near: NearWords;
} {
  const whole = records.map((record) => ({ ...BLANK, ...record }));
  return { records: [...whole, ...whole.flatMap(questionsOf)], near: readThesaurus(thesaurus) };
}
