import { expect, test } from 'vitest';
import { rangesAsked } from '../../../src/edition/asked-references.ts';
import { nameOfRanges, printRanges } from '../../../src/citing/target.ts';

test('a choice is read as an address has it', () => {
  expect(printRanges(rangesAsked('e27-e29,t2-3-1-t2-3-4,N3')!)).toBe('E27–E29, T2.3.1–T2.3.4, N3');
  for (const wrong of ['', ',', 'e29-e27', 'e1-t2', 'rlvr', 'e1,,e2']) expect(rangesAsked(wrong)).toBeNull();
});

test('different choices have different names', () => {
  const names = ['e1', 'e1-e2', 'e1,e2', 'e1-e3', 'e1-e2,e3', 'e1,e2-e3', 't1-1', 't1-1-1'].map((text) =>
    nameOfRanges(rangesAsked(text)!),
  );
  expect(new Set(names).size).toBe(names.length);
});
