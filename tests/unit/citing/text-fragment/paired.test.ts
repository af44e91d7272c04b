import { expect, test } from 'vitest';
import { withPairedMarks } from '../../../../src/citing/text-fragment/paired.ts';

test('words have the mark beside them whose partner is among them, and no other', () => {
  expect(withPairedMarks('RL” here', 'Then “', ' will')).toBe('“RL” here');
  expect(withPairedMarks('he said “go', '', '.” And')).toBe('he said “go.”');
  expect(withPairedMarks('sagte „geh', '', '“ und')).toBe('sagte „geh“');
  expect(withPairedMarks('dit «\u202Fva', '', '\u202F» et')).toBe('dit «\u202Fva\u202F»');
  expect(withPairedMarks('here', '“', '”')).toBe('here');
  expect(withPairedMarks('“Go” there', '“', '”')).toBe('“Go” there');
  expect(withPairedMarks('RL” here', 'of ', ' will')).toBe('RL” here');
});
