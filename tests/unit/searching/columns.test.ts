import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, recordsOf } from '../../../src/searching/columns.ts';
import { BLANK, type SearchRecord } from '../../../src/searching/record.ts';
import { RECORDS } from './samples.ts';

const ref = fc.constantFrom('E2', 'E22', 'T2.1.1', 'market', 'essay', 'models/coffee', 'e2');
const word = fc.constantFrom('market', 'Market', 'betting market', '$&');
const address = fc.constantFrom('/essay/', '/essay/#e2', '/threads/e2/#t2-1-1', '/glossary/market/', '/models/coffee/');
const record: fc.Arbitrary<SearchRecord> = fc
  .record({ ref, href: address, title: fc.option(word, { nil: '' }), names: fc.array(word), terms: fc.array(ref) })
  .map((some) => ({ ...BLANK, ...some }));

const travelled = (records: readonly SearchRecord[]): SearchRecord[] =>
  recordsOf(JSON.parse(JSON.stringify(columnsOf(records))) as ReturnType<typeof columnsOf>);

test('columns lose nothing, whatever a record repeats', () => {
  fc.assert(
    fc.property(fc.array(record), (records) => {
      expect(travelled(records)).toEqual(records);
    }),
  );
});

test('what a record says twice travels once', () => {
  const columns = columnsOf(RECORDS);
  const at = (wanted: string): number => RECORDS.findIndex((one) => one.ref === wanted);
  expect(columns.href[at('E1')]).toBe('/p/{}/');
  expect(columns.names[at('market')]).toEqual(['', 'betting market']);
  expect(columns.terms[at('E1')]).toEqual([at('market'), at('market')]);
});
