import { expect, test } from 'vitest';
import { indexRecords } from '../../../src/searching/corpus.ts';
import { mend } from '../../../src/searching/mending.ts';
import { parseQuery } from '../../../src/searching/query.ts';
import { BLANK } from '../../../src/searching/record.ts';

/** What each text of a library of its own makes of a query. */
function mended(typed: string, ...texts: string[]): string {
  const records = texts.map((text, i) => ({ ...BLANK, ref: `E${i + 1}`, text }));
  return mend(parseQuery(typed), indexRecords(records), new Map()).text;
}

test('a word of fewer than four letters is not mended', () => {
  expect(mended('swa ', 'a saw')).toBe('swa');
  expect(mended('swak ', 'to swka')).toBe('swka');
});

test('of four letters only the order is mended, of five or more a letter', () => {
  expect(mended('fomr ', 'the form')).toBe('form');
  expect(mended('farm ', 'the form')).toBe('farm');
  expect(mended('mroal ', 'a moral')).toBe('moral');
});

test('of five letters one slip is mended, of eight two', () => {
  expect(mended('merul ', 'a moral')).toBe('merul');
  expect(mended('persanaz ', 'a persona')).toBe('persona');
});

test('fewest slips win, and of as many those that leave the beginning', () => {
  // Both are one slip away; the first letter decides, though the other word is commoner.
  expect(mended('bight ', 'a night, the night', 'one night', 'a bright')).toBe('bright');
  expect(mended('tradur ', 'a trade', 'a trader')).toBe('trader');
});

test('a swap of two letters is likelier than one that was left out, or is another, however common that word is', () => {
  expect(mended('baises ', 'the bases', 'all bases', 'its biases')).toBe('biases');
  expect(mended('ebtting ', 'an etching, the setting', 'a setting', 'they are betting')).toBe('betting');
});

test('of words as likely that which stands with the words beside it was meant', () => {
  const texts = ['a market', 'the market', 'a fine marcel'];
  expect(mended('marcet ', ...texts)).toBe('market');
  expect(mended('fine marcet ', ...texts)).toBe('fine marcel');
});

test('of words as likely the commoner one was meant', () => {
  expect(mended('marcet ', 'a market', 'the market', 'a marcel')).toBe('market');
  expect(mended('marcet ', 'a market', 'the marcel', 'a marcel')).toBe('marcel');
});

test('a word is taken apart into two that stand together somewhere', () => {
  expect(mended('rewardhacking ', 'its reward hacking', 'a copy', 'no right')).toBe('reward hacking');
  expect(mended('copyright ', 'a copy', 'no right', 'the right copy')).toBe('copyright');
});
