import { expect, test } from 'vitest';
import { pack, unpack } from '../../../src/searching/packing.ts';
import { withOriginals } from '../../../src/searching/originals.ts';
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
