import { expect, test } from 'vitest';
import { pack, unpack } from '../../../src/searching/packing.ts';
import { withOriginals } from '../../../src/searching/originals.ts';
import { BLANK, type SearchRecord } from '../../../src/searching/record.ts';
import { everything, RECORDS } from './samples.ts';

const THESAURUS = '# remark\ninfant baby\nfoo bar\n';

const packed = (records: readonly SearchRecord[]): ReturnType<typeof pack> =>
  JSON.parse(JSON.stringify(pack(records, THESAURUS, []))) as ReturnType<typeof pack>;
const refs = (records: readonly SearchRecord[]): string[] => records.map(({ kind, ref }) => `${kind} ${ref}`).sort();

test('what is packed comes back, with the questions', () => {
  const { first, more } = packed(RECORDS);
  const { records } = unpack(first, more);
  expect(refs(records)).toEqual(refs(everything));
  for (const record of records) expect(everything).toContainEqual(record);
});

test('what comes first has all but the works, what is around terms, and near words', () => {
  const around = RECORDS.map((record) => (record.ref === 'market' ? { ...record, context: 'a fair' } : record));
  const { first, more } = packed(around);
  const { records, near } = unpack(first, null);
  expect(near.size).toBe(0);
  expect(refs(records)).toEqual(refs(everything.filter(({ kind }) => kind !== 'work')));
  const contextOf = (some: readonly SearchRecord[]) => some.find(({ ref }) => ref === 'market')!.context;
  expect([contextOf(records), contextOf(unpack(first, more).records)]).toEqual(['', 'a fair']);
});

test('originals do not travel with the records', () => {
  expect(packed(withOriginals(RECORDS, { E1: 'automaton' }))).toEqual(packed(RECORDS));
});

test('only groups with a word that is in use travel', () => {
  const { first, more } = packed(RECORDS);
  expect(more.thesaurus).toBe('infant baby');
  expect(unpack(first, more).near.get('infant')).toEqual(['babi']);
});

test('of a long edition all but the passages travels', () => {
  const passages = Array.from({ length: 3000 }, (_, i) => ({
    ...BLANK,
    ref: `E${i + 1}`,
    text: 'A babbling infant. '.repeat(5),
  }));
  const { first, more } = packed([...RECORDS, ...passages]);
  expect(first.long).toBe(true);
  const travelling = RECORDS.filter(({ kind }) => ['term', 'thread', 'work'].includes(kind));
  expect([...first.columns.kind, ...more.columns.kind].sort()).toEqual(travelling.map(({ kind }) => kind).sort());
  // Near words help to find the passages, wherever these are.
  expect(unpack(first, more).near.get('infant')).toEqual(['babi']);
  expect(packed(RECORDS).first).not.toHaveProperty('long');
});
