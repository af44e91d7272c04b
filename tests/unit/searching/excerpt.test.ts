import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasAll, markedExcerpt, markedPieces, matches, type Sought } from '../../../src/searching/excerpt.ts';

const sought = (...own: string[]): Sought[] => own.map((one) => ({ own: [one], near: [] }));

const marked = (text: string, words: Sought[]): string[] =>
  markedPieces(text, words)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

describe('marks', () => {
  test('stand on every form of a word, and run together over a space', () => {
    expect(marked('Trading traders trade with a trader cluster', sought('trader', 'cluster'))).toEqual([
      'traders',
      'trader cluster',
    ]);
  });

  test('stand on the word itself, else on what it may go on to be, and never on what only means much the same', () => {
    const toddler = [{ own: ['toddler', 'toddlerhood'], near: ['babi', 'child'] }];
    expect(marked('a baby, a child', toddler)).toEqual([]);
    expect(marked('a baby, a toddler in toddlerhood', toddler)).toEqual(['toddler']);
    expect(marked('a baby in its toddlerhood', toddler)).toEqual(['toddlerhood']);
  });

  test('lose no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, word) => {
        expect(
          markedPieces(text, sought(word))
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
      sought('babi', 'coffe'),
      120,
    );
    const text = shown.map((piece) => piece.text).join('');
    expect(text).toMatch(/^… A baby stands before the coffee machine\./);
    expect(text).toMatch(/ …$/);
    expect(text.length).toBeLessThan(180);
  });

  test('begins at the beginning when nothing matches, and is whole when it is short', () => {
    const start = markedExcerpt(filler, sought('absent'), 100);
    expect(start[0]!.text).toMatch(/^Nothing of interest/);
    expect(markedExcerpt('Short.', sought('absent'), 100)).toEqual([{ text: 'Short.', marked: false }]);
  });
});

describe('where an excerpt is cut', () => {
  const LENGTH = 100;
  const shownOf = (text: string, ...words: string[]): string =>
    markedExcerpt(text, sought(...words), LENGTH)
      .map((piece) => piece.text)
      .join('');

  test('a text a fifth longer is whole, one longer than that is cut', () => {
    const long = (length: number): string => `${'word '.repeat(40)}`.slice(0, length - 1) + 'x';
    expect(shownOf(long(120), 'absent')).toBe(long(120));
    expect(shownOf(long(121), 'absent')).toMatch(/ …$/);
  });

  test('of stretches with as many different words the first is shown, of others that with more', () => {
    const apart = 'and so on and on '.repeat(12);
    const twice = `The baby stood there. ${apart}. A baby slept here. ${apart}.`;
    expect(shownOf(twice, 'babi')).toMatch(/^The baby stood there/);
    const more = `The baby stood there. ${apart}. A baby with coffee slept here. ${apart}.`;
    expect(shownOf(more, 'babi', 'coffe')).toContain('baby with coffee');
  });

  test('where the word itself is not there, a near one shows why the text was found', () => {
    const text = `${'and so on and on '.repeat(12)}. A baby slept here. ${'and so on and on '.repeat(12)}.`;
    const pieces = markedExcerpt(text, [{ own: ['toddler'], near: ['babi'] }], LENGTH);
    expect(pieces.map((piece) => piece.text).join('')).toMatch(/^… A baby slept here/);
    expect(pieces.some((piece) => piece.marked)).toBe(false);
  });
});

test('matches count words in their own form whole and near ones half', () => {
  const toddler = { own: ['toddler'], near: ['babi'] };
  expect(matches('a baby and coffee', [toddler, ...sought('coffe', 'tea')])).toBe(1.5);
  expect(hasAll('a baby and coffee', sought('babi', 'coffe'))).toBe(true);
  expect(hasAll('a baby and coffee', [toddler])).toBe(false);
});
