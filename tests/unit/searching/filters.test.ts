import { expect, test } from 'vitest';
import { countHits, filterHits, groupHits, NO_FILTERS } from '../../../src/searching/filters.ts';
import { BLANK, type SearchRecord } from '../../../src/searching/record.ts';

const hit = (some: Partial<SearchRecord>, score: number) => ({
  record: { ...BLANK, ...some },
  score,
  covered: 1,
  met: 1,
  isSaid: true,
});

const fiora = { name: 'Fiora', role: 'Commenter A', status: 'proven' } as const;
const nobody = { name: null, role: 'Commenter B', status: 'unknown' } as const;
const HITS = [
  hit({ ref: 'T2.1.1', kind: 'comment', thread: 'Thread two', speaker: fiora }, 9),
  hit({ ref: 'rlvr', kind: 'term' }, 8),
  hit({ ref: 'T2.1.1', kind: 'question', thread: 'Thread two', speaker: fiora }, 7),
  hit({ ref: 'T2.2.1', kind: 'comment', thread: 'Thread two', speaker: nobody }, 6),
  hit({ ref: 'E1', kind: 'essay', section: 'Intro' }, 5),
];

const refs = (hits: typeof HITS): string[] => hits.map(({ record }) => record.ref);

test('questions are listed only when they are asked for', () => {
  expect(refs(filterHits(HITS, NO_FILTERS))).toEqual(['T2.1.1', 'rlvr', 'T2.2.1', 'E1']);
  expect(filterHits(HITS, { ...NO_FILTERS, kind: 'question' })).toEqual([HITS[2]]);
});

test('place and speaker narrow', () => {
  expect(refs(filterHits(HITS, { ...NO_FILTERS, place: 'Intro' }))).toEqual(['E1']);
  expect(refs(filterHits(HITS, { ...NO_FILTERS, speaker: 'Fiora' }))).toEqual(['T2.1.1']);
  expect(refs(filterHits(HITS, { ...NO_FILTERS, speaker: 'Commenter B' }))).toEqual(['T2.2.1']);
});

test('counts say what each choice would leave', () => {
  const counts = countHits(HITS, { ...NO_FILTERS, kind: 'comment' });
  expect(counts.all).toBe(4);
  expect(Object.fromEntries(counts.kinds)).toEqual({ comment: 2, term: 1, essay: 1, question: 1 });
  expect(Object.fromEntries(counts.values.speaker)).toEqual({ Fiora: 1, 'Commenter B': 1 });
  expect(Object.fromEntries(counts.values.place)).toEqual({ 'Thread two': 2 });
});

test('the group of the best comes first', () => {
  expect(groupHits(filterHits(HITS, NO_FILTERS)).map(({ kind }) => kind)).toEqual(['comment', 'term', 'essay']);
});
