import { expect, test } from 'vitest';
import { fragmentOf, recordOf } from '../../../src/searching/fragment.ts';
import { everything, RECORDS } from './samples.ts';

/** Pagefind keeps the words of a content, and not its line breaks. */
const throughPagefind = (record: (typeof RECORDS)[number], number: number) => {
  const fragment = fragmentOf(record, number);
  return recordOf({ ...fragment, content: fragment.content.replace(/\s+/g, ' ') });
};

test('a record comes back from the large index as it went in, but for the terms that it speaks of', () => {
  const full = {
    ...RECORDS[4]!,
    section: 'Markets',
    speaker: { name: null, role: 'Commenter B', status: 'unknown' as const },
    asks: ['Who?', 'Why?'],
  };
  for (const [number, record] of [...RECORDS, full].entries())
    expect(throughPagefind(record, number)).toEqual({ ...record, terms: [] });
});

test('no two records share an address in the large index, which would keep only the last of them', () => {
  const urls = everything.map((record, number) => fragmentOf(record, number).url);
  expect(new Set(urls).size).toBe(everything.length);
});
