import { expect, test } from 'vitest';
import { reference } from '../../../src/edition/reference.ts';
import { joinRanges, printRanges } from '../../../src/edition/ranges.ts';
import { rangesAsked } from '../../../src/edition/asked-references.ts';
import { nameOfRanges, rangesRead, withoutRepeats } from '../../../src/citing/target.ts';

test('a choice is read as an address has it', () => {
  expect(printRanges(rangesAsked('e27-e29,t2-3-1-t2-3-4,N3')!)).toBe('E27–E29, T2.3.1–T2.3.4, N3');
  for (const wrong of ['', ',', 'e1-t2', 'rlvr', 'e1,,e2']) expect(rangesAsked(wrong)).toBeNull();
});

test('a passage that is asked for twice is cited once', () => {
  const asked = (text: string): string => printRanges(joinRanges(withoutRepeats(rangesAsked(text)!)));
  expect(asked('E27, E27')).toBe('E27');
  expect(asked('E27–E29, E31, E28')).toBe('E27–E29, E31');
  expect(asked('E28, E27–E29')).toBe('E28, E27–E29');
});

test('different choices have different names', () => {
  const names = ['e1', 'e1-e2', 'e1,e2', 'e1-e3', 'e1-e2,e3', 'e1,e2-e3', 't1-1', 't1-1-1'].map((text) =>
    nameOfRanges(rangesAsked(text)!),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('what is read in one go is one range, whatever gaps lie within it', () => {
  const read = (text: string): string => printRanges(rangesRead(text.split(' ').map(reference)));
  expect(read('E12 E13 G1 E14')).toBe('E12–E14');
  expect(read('E27 E27a E28')).toBe('E27–E28');
  expect(read('G1 E14')).toBe('E14');
  expect(read('E13 G1')).toBe('E13');
  expect(read('G1')).toBe('G1');
  expect(read('T2.3.1 T2.3.2 T2.4.1')).toBe('T2.3.1–T2.3.2, T2.4.1');
  expect(read('E51 N1')).toBe('E51, N1');
});
