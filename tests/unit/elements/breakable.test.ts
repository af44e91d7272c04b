import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_PIECE, piecesOfAddress, splitAtAddresses } from '../../../src/elements/breakable.ts';

test('an address is broken at its joints: after a double slash, before other marks, and not within a reference', () => {
  expect(piecesOfAddress('https://www.lesswrong.com/posts/fMgE3E54PdDcZhvm6/i-m-bearish#c4')).toEqual([
    'https://',
    'www',
    '.lesswrong',
    '.com',
    '/posts',
    '/fMgE3E54PdDcZhvm6',
    '/i',
    '-m',
    '-bearish',
    '#c4',
  ]);
  expect(piecesOfAddress('https://variorum.example/p/t2-3/r2/')).toEqual([
    'https://',
    'variorum',
    '.example',
    '/p',
    '/t2-3',
    '/r2/',
  ]);
});

test('its pieces are all of it, and none is longer than a line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'ab0é/.-_?#%=&+~:'), { maxLength: 80 }).map((all) => `https://${all.join('')}`),
      (address) => {
        const pieces = piecesOfAddress(address);
        expect(pieces.join('')).toBe(address);
        for (const piece of pieces) expect([...piece].length).toBeLessThanOrEqual(LONGEST_PIECE);
        expect(pieces.at(-1)!.length).toBeGreaterThan(0);
      },
    ),
  );
});

test('addresses are found in a sentence, without what ends it', () => {
  const cited = 'Variorum. https://variorum.example/p/e27/r2/. (See https://a.example/b.)';
  expect(splitAtAddresses(cited)).toEqual([
    'Variorum. ',
    'https://variorum.example/p/e27/r2/',
    '. (See ',
    'https://a.example/b',
    '.)',
  ]);
});
