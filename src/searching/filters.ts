import type { Kind, SearchRecord } from './record.ts';
import type { Hit } from './search.ts';

/** What the reader has narrowed the results to; empty strings narrow nothing. */
export interface Filters {
  kind: Kind | '';
  /** Title of a section or thread. */
  place: string;
  speaker: string;
}

export const NO_FILTERS: Filters = { kind: '', place: '', speaker: '' };

export const placeOf = ({ section, thread }: SearchRecord): string => section || thread;
export const speakerKeyOf = ({ speaker }: SearchRecord): string => (speaker ? (speaker.name ?? speaker.role) : '');

/** Questions repeat what their passages already answer, so they are listed only when asked for. */
const isListed = ({ record }: Hit, kind: Kind | ''): boolean =>
  kind === '' ? record.kind !== 'question' : record.kind === kind;

const passes = (hit: Hit, { kind, place, speaker }: Filters): boolean =>
  isListed(hit, kind) &&
  (!place || placeOf(hit.record) === place) &&
  (!speaker || speakerKeyOf(hit.record) === speaker);

export const filterHits = (hits: readonly Hit[], filters: Filters): Hit[] => hits.filter((hit) => passes(hit, filters));

export interface Counts {
  /** All that would be listed with no kind chosen. */
  all: number;
  kinds: Map<Kind, number>;
  places: Map<string, number>;
  speakers: Map<string, number>;
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
  const named = (values: string[]): string[] => values.filter(Boolean);
  return {
    all: byKind.length,
    kinds: tally([...byKind, ...questions].map(({ record }) => record.kind)),
    places: tally(named(filterHits(hits, { ...filters, place: '' }).map(({ record }) => placeOf(record)))),
    speakers: tally(named(filterHits(hits, { ...filters, speaker: '' }).map(({ record }) => speakerKeyOf(record)))),
  };
}

/** Results of one kind together, the group of the best result first. */
export function groupHits(hits: readonly Hit[]): { kind: Kind; hits: Hit[] }[] {
  const kinds = [...new Set(hits.map(({ record }) => record.kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter(({ record }) => record.kind === kind) }));
}
