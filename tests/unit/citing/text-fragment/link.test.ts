import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanings } from '../../../../src/citing/text-fragment/directive.ts';
import { directiveFor, fragmentFor } from '../../../../src/citing/text-fragment/link.ts';
import { toWholeWords, type PageText, type Stretch } from '../../../../src/citing/text-fragment/page-text.ts';

/** The stretch of the nth occurrence of words in one block. */
function stretch(page: PageText, words: string, nth = 0): Stretch {
  const all = page.flatMap((text, block) => {
    const places: Stretch[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      places.push({ from: { block, offset: at }, to: { block, offset: at + words.length } });
    return places;
  });
  return all[nth]!;
}

const link = (page: PageText, words: string, nth = 0): string => fragmentFor('e1', stretch(page, words, nth), page);

test('words that stand once on the page need no more', () => {
  expect(link(['The trader bets.', 'The market pays.'], 'The market')).toBe('#e1:~:text=The%20market');
  expect(link(['The trader bets well.'], 'rader be')).toBe('#e1:~:text=trader%20bets');
  expect(link(['A market, marketing and markets.'], 'market')).toBe('#e1:~:text=market');
});

test('words that stand twice get the context that tells them apart', () => {
  const page = ['The trader bets, then the trader waits.', 'A trader pays.'];
  expect(link(page, 'trader')).toBe('#e1:~:text=trader,-bets');
  expect(link(page, 'trader', 1)).toBe('#e1:~:text=trader,-waits');
  expect(link(page, 'trader', 2)).toBe('#e1:~:text=A-,trader');
});

test('as much context as sixteen words on either side, and no more', () => {
  const alike = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
  const page = (count: number): PageText => [`the trader ${alike(count)} here.`, `the trader ${alike(count)} there.`];
  const suffix = (words: string): string => `#e1:~:text=the%20trader,-${words.replaceAll(' ', '%20')}`;
  expect(link(page(1), 'the trader')).toBe(suffix(`${alike(1)} here`));
  expect(link(page(15), 'the trader')).toBe(suffix(`${alike(15)} here`));
  expect(link(page(16), 'the trader')).toBe('#e1');
});

test('context may stand in the next block, and is not taken across a formula', () => {
  expect(link(['One and the same', 'ends it.', 'One and the same', 'goes on.'], 'One and the same')).toBe(
    '#e1:~:text=One%20and%20the%20same,-ends',
  );
  expect(link(['let \uFFFC be so', 'let \uFFFC be it'], 'be', 1)).toBe('#e1:~:text=be,-it');
});

test('what cannot be told apart leads to its passage', () => {
  expect(link(['Same.', 'Same.', 'Same.'], 'Same', 1)).toBe('#e1');
  expect(fragmentFor('e1', { from: { block: 0, offset: 0 }, to: { block: 0, offset: 2 } }, ['… — …'])).toBe('#e1');
});

test('a word with the call of a note at it is not found as a word, and left out', () => {
  expect(link(['of the paper\uFFFC. Here', 'the end'], 'of the paper')).toBe('#e1:~:text=of%20the');
  expect(link(['the paper\uFFFC ends', 'the paper ends'], 'paper ends')).toBe('#e1:~:text=paper%20ends');
});

test('long words, words across a formula and across paragraphs are named by their ends', () => {
  const long = `First of all ${'something more '.repeat(30)}at the very end`;
  expect(link([`${long}.`], long)).toBe('#e1:~:text=First%20of%20all,the%20very%20end');
  expect(link(['Let the number \uFFFC be the price of it.'], 'the number \uFFFC be the price')).toBe(
    '#e1:~:text=the%20number,be%20the%20price',
  );
  const across = { from: { block: 0, offset: 8 }, to: { block: 1, offset: 9 } };
  expect(fragmentFor('e1', across, ['One two three four five.', 'Six seven eight.'])).toBe(
    '#e1:~:text=three%20four%20five,Six%20seven',
  );
});

test('marks with a meaning in the syntax are encoded', () => {
  expect(link(['so-called “value”, (A & B)'], 'so-called “value”, (A & B')).toBe(
    '#e1:~:text=so%2Dcalled%20%E2%80%9Cvalue%E2%80%9D%2C%20%28A%20%26%20B',
  );
});

const block = fc
  .array(
    fc.constantFrom('the', 'trader', 'The', 'bets', 'café', 'cafe', '\uFFFC', '(and)', '“so”', 'don’t', 'a-b', '—'),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((words) => words.join(' '));

test('a directive means its stretch and nothing else on the page', () => {
  const cases = fc.array(block, { minLength: 1, maxLength: 5 }).chain((page) => {
    const point = fc
      .nat(page.length - 1)
      .chain((at) => fc.record({ block: fc.constant(at), offset: fc.nat(page[at]!.length) }));
    return fc.tuple(fc.constant(page), point, point);
  });
  fc.assert(
    fc.property(cases, ([page, a, b]) => {
      const ordered = a.block < b.block || (a.block === b.block && a.offset <= b.offset);
      const chosen = ordered ? { from: a, to: b } : { from: b, to: a };
      const directive = directiveFor(chosen, page);
      const whole = toWholeWords(chosen, page);
      if (!directive) return;
      expect([...meanings(directive, page)]).toEqual([whole]);
      if (!directive.prefix && !directive.suffix) return;
      const bare = { start: directive.start, end: directive.end };
      expect([...meanings(bare, page)], 'context only where it is needed').not.toEqual([whole]);
    }),
    { numRuns: 500 },
  );
});
