import { expect, test } from 'vitest';
import { pack, unpack } from '../../../src/searching/packing.ts';
import { withOriginals } from '../../../src/searching/originals.ts';
import { BLANK } from '../../../src/searching/record.ts';
import { everything, RECORDS } from './samples.ts';

const THESAURUS = '# remark\ninfant baby\nfoo bar\n';

test('what is packed comes back, with the questions', () => {
  const packed = JSON.parse(JSON.stringify(pack(RECORDS, THESAURUS, []))) as ReturnType<typeof pack>;
  expect(unpack(packed).records).toEqual(everything);
});

test('originals do not travel with the records', () => {
  const packed = pack(withOriginals(RECORDS, { E1: 'automaton' }), THESAURUS, []);
  expect(packed).toEqual(pack(RECORDS, THESAURUS, []));
});

test('only groups with a word that is in use travel', () => {
  const packed = pack(RECORDS, THESAURUS, []);
  expect(packed.thesaurus).toBe('infant baby');
  expect(unpack(packed).near.get('infant')).toEqual(['babi']);
});

test('of a long edition all but the passages travels', () => {
  const passages = Array.from({ length: 3000 }, (_, i) => ({
    ...BLANK,
    ref: `E${i + 1}`,
    text: 'A babbling infant. '.repeat(5),
  }));
  const packed = JSON.parse(JSON.stringify(pack([...RECORDS, ...passages], THESAURUS, []))) as ReturnType<typeof pack>;
  expect(packed.long).toBe(true);
  expect(packed.columns.kind).toEqual(
    RECORDS.map(({ kind }) => kind).filter((kind) => ['term', 'thread', 'work'].includes(kind)),
  );
  // Near words help to find the passages, wherever these are.
  expect(unpack(packed).near.get('infant')).toEqual(['babi']);
  expect(pack(RECORDS, THESAURUS, [])).not.toHaveProperty('long');
});
