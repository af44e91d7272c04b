import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasAll, markedExcerpt, markedPieces, matches } from '../../../src/searching/excerpt.ts';

const marked = (text: string, sought: string[][]): string[] =>
  markedPieces(text, sought)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

describe('marks', () => {
  test('stand on every form of a word, and run together over a space', () => {
    expect(marked('Trading traders trade with a trader cluster', [['trader'], ['cluster']])).toEqual([
      'traders',
      'trader cluster',
    ]);
  });

  test('stand on near words only where the word itself is not there', () => {
    const sought = [['toddler', 'babi', 'child']];
    expect(marked('a baby, a child', sought)).toEqual(['baby', 'child']);
    expect(marked('a baby, a toddler', sought)).toEqual(['toddler']);
  });

  test('lose no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, word) => {
        expect(
          markedPieces(text, [[word]])
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  const filler = 'Nothing of interest stands in this sentence at all. '.repeat(12);

  test('shows the sentence with the words', () => {
    const shown = markedExcerpt(
      `${filler}A baby stands before the coffee machine. ${filler}`,
      [['babi'], ['coffe']],
      120,
    );
    const text = shown.map((piece) => piece.text).join('');
    expect(text).toMatch(/^… A baby stands before the coffee machine\./);
    expect(text).toMatch(/ …$/);
    expect(text.length).toBeLessThan(180);
  });

  test('begins at the beginning when nothing matches, and is whole when it is short', () => {
    const start = markedExcerpt(filler, [['absent']], 100);
    expect(start[0]!.text).toMatch(/^Nothing of interest/);
    expect(markedExcerpt('Short.', [['absent']], 100)).toEqual([{ text: 'Short.', marked: false }]);
  });
});

test('matches count words in their own form whole and near ones half', () => {
  expect(matches('a baby and coffee', [['toddler', 'babi'], ['coffe'], ['tea']])).toBe(1.5);
  expect(hasAll('a baby and coffee', [['babi'], ['coffe']])).toBe(true);
  expect(hasAll('a baby and coffee', [['toddler', 'babi']])).toBe(false);
});
