import { KINDS, type Kind, type SearchRecord } from './record.ts';
import { anybody, anywhere } from '../strings/languages/en.ts';
import type { Hit } from './search.ts';

export const placeOf = ({ section, thread }: SearchRecord): string => section || thread;
const speakerKeyOf = ({ speaker }: SearchRecord): string => (speaker ? (speaker.name ?? speaker.role) : '');

interface Choice {
  /** What the list of its values says when none is chosen. */
  any: string;
  /** The value of a record; empty where it has none. */
  of: (record: SearchRecord) => string;
}

/** What results can be narrowed by, beside their kind, by its key in addresses, forms and the large index. */
export const CHOICES = {
  /** Title of a section or thread. */
  place: { any: anywhere, of: placeOf },
  speaker: { any: anybody, of: speakerKeyOf },
} as const satisfies Record<string, Choice>;

export type ChoiceKey = keyof typeof CHOICES;
const CHOICE_KEYS = Object.keys(CHOICES) as ChoiceKey[];

/** A value for each choice. */
const ofChoices = <T>(make: (key: ChoiceKey) => T): Record<ChoiceKey, T> =>
  Object.fromEntries(CHOICE_KEYS.map((key) => [key, make(key)])) as Record<ChoiceKey, T>;

/** What the reader has narrowed the results to; empty strings narrow nothing. */
export interface Filters extends Record<ChoiceKey, string> {
  kind: Kind | '';
}

const isKind = (value: string): value is Kind => Object.hasOwn(KINDS, value);

/** Filters from wherever their values are kept by their keys. */
export function filtersFrom(valueOf: (key: string) => string): Filters {
  const kind = valueOf('kind');
  return { kind: isKind(kind) ? kind : '', ...ofChoices(valueOf) };
}

export const NO_FILTERS: Filters = filtersFrom(() => '');

/** The values by which the large index is narrowed. */
export const choicesOf = (record: SearchRecord): Record<ChoiceKey, string> =>
  ofChoices((key) => CHOICES[key].of(record));

/** Questions repeat what their passages already answer, so they are listed only when asked for. */
const isListed = ({ record }: Hit, kind: Kind | ''): boolean =>
  kind === '' ? record.kind !== 'question' : record.kind === kind;

const passes = (hit: Hit, filters: Filters): boolean =>
  isListed(hit, filters.kind) &&
  CHOICE_KEYS.every((key) => !filters[key] || CHOICES[key].of(hit.record) === filters[key]);

export const filterHits = (hits: readonly Hit[], filters: Filters): Hit[] => hits.filter((hit) => passes(hit, filters));

export interface Counts {
  /** All that would be listed with no kind chosen. */
  all: number;
  kinds: Map<Kind, number>;
  /** By choice: how often each of its values. */
  values: Record<ChoiceKey, Map<string, number>>;
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many results each choice would leave, the other choices being as they are. */
export function countHits(hits: readonly Hit[], filters: Filters): Counts {
  const byKind = filterHits(hits, { ...filters, kind: '' });
  const questions = filterHits(hits, { ...filters, kind: 'question' });
  const valuesOf = (key: ChoiceKey): string[] =>
    filterHits(hits, { ...filters, [key]: '' })
      .map(({ record }) => CHOICES[key].of(record))
      .filter(Boolean);
  return {
    all: byKind.length,
    kinds: tally([...byKind, ...questions].map(({ record }) => record.kind)),
    values: ofChoices((key) => tally(valuesOf(key))),
  };
}

/** Results of one kind together, the group of the best result first. */
export function groupHits(hits: readonly Hit[]): { kind: Kind; hits: Hit[] }[] {
  const kinds = [...new Set(hits.map(({ record }) => record.kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter(({ record }) => record.kind === kind) }));
}
