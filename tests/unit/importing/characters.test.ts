import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine, proseLine } from '../../../src/importing/characters.ts';

const UNSEEN = '\u200B';

test('a text that is looked at only is what it would be if it were made one line', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      ' ',
      '  ',
      '\n',
      '\t',
      'word',
      'é',
      '–',
      '…',
      'العربية',
      '\u00A0',
      '\u00AD',
      '\u1680',
      '\u2028',
      '\u202F',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      // An unseen character at the end is taken out, and never leaves the text alone.
      expect(oneLine(text)).toBe(oneLine(text + UNSEEN));
    }),
    { numRuns: 3000 },
  );
});

test('runs of white space are one space, and unseen characters and ends go', () => {
  expect(oneLine(' one\n two\u200B\u00AD \u00A0three ')).toBe('one two three');
  expect(oneLine('two\u2028lines')).toBe('two lines');
});

test('in prose a no-break space stays where it stands alone', () => {
  expect(proseLine('\u00A0«\u202FBonjour\u00A0!\u202F» \u00A0Oui\u00A0\u00A0non\n')).toBe(
    '«\u202FBonjour\u00A0!\u202F» Oui non',
  );
});
