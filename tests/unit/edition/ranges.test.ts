import { expect, test } from 'vitest';
import { rangesAsked } from '../../../src/edition/asked-references.ts';
import { isCitable, joinRanges, printRanges, rangesListed } from '../../../src/edition/ranges.ts';
import { reference } from '../../../src/edition/reference.ts';

test('what cannot be cited as one stays apart', () => {
  const joined = (text: string): string => printRanges(joinRanges(rangesAsked(text)!));
  expect(joined('E27, E28, N1, N2, T2.3.1, T2.3.2')).toBe('E27–E28, N1–N2, T2.3.1–T2.3.2');
  for (const apart of ['T2.3, T2.4', 'T1, T2', 'G1, G2', 'A1, A2']) expect(joined(apart)).toBe(apart);
  const citable = (text: string): boolean => rangesAsked(text)!.every(isCitable);
  expect(['E1–E3', 'N1–N2', 'T2.3.1–T2.3.2', 'T2.3', 'T2', 'G1'].every(citable)).toBe(true);
  expect(['T2.3–T2.5', 'T1–T3', 'G1–G2', 'A1–A2'].some(citable)).toBe(false);
});

test('neighbours are listed as one, whatever comes between them and others', () => {
  const said = (...refs: string[]): string => printRanges(rangesListed(refs.map(reference)));
  expect(said('E3', 'E10', 'E50', 'E51')).toBe('E3, E10, E50–E51');
  expect(said('T1.1', 'T1.2', 'N1', 'N2')).toBe('T1.1, T1.2, N1–N2');
  expect(printRanges(rangesListed([{ from: reference('E1'), to: reference('E2') }, reference('E3')]))).toBe('E1–E3');
});
