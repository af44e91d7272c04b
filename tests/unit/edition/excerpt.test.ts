import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothEnds, excerpt, openingOf } from '../../../src/edition/excerpt.ts';
import { anyText } from './arbitraries.ts';

test.for([
  ['short enough', 20, 'short enough'],
  ['  spaces \n and lines  ', 20, 'spaces and lines'],
  ['cut between the words', 12, 'cut between…'],
  ['no comma, or dash — stays', 10, 'no comma…'],
  ['What of it? Nobody knows.', 18, 'What of it? …'],
  ['He asks “why?” and goes.', 17, 'He asks “why?” …'],
  ['Bees fly. They do.', 10, 'Bees…'],
  ['Bees (all of them.) They do.', 22, 'Bees (all of them.) …'],
  ['Bees fly … and they do', 14, 'Bees fly …'],
  ['unbreakable', 5, 'unbr…'],
  ['ab 🎭🎭🎭🎭', 6, 'ab…'],
  ['🎭🎭🎭🎭', 4, '🎭…'],
] as const)('%j in %i characters is %j', ([text, length, short]) => expect(excerpt(text, length)).toBe(short));

test('an excerpt is the opening of the text, no longer than asked for, and of whole characters', () => {
  fc.assert(
    fc.property(fc.oneof(anyText), fc.integer({ min: 1, max: 60 }), (text, length) => {
      const line = text.replace(/\s+/g, ' ').trim();
      const short = excerpt(text, length);
      expect(short.length).toBeLessThanOrEqual(length);
      expect(line.startsWith(short.replace(/…$/, ''))).toBe(true);
      expect(short === line).toBe(line.length <= length);
      if (line.isWellFormed()) expect(short.isWellFormed()).toBe(true);
    }),
  );
});

test('a long text is said by both its ends, in whole words and no more than asked for', () => {
  expect(bothEnds('from the first word on, and to the last', 24)).toBe('from the… to the last');
  expect(bothEnds('  short \n enough ', 24)).toBe('short enough');
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 24, max: 80 }), (words, length) => {
      const line = words.join(' ');
      const said = bothEnds(line, length);
      expect(said.length).toBeLessThanOrEqual(length);
      const [head, foot] = said === line ? [] : said.split('… ');
      expect(said === line).toBe(line.length <= length);
      if (head === undefined) return;
      expect(line.startsWith(`${head} `)).toBe(true);
      expect(line.endsWith(` ${foot}`)).toBe(true);
    }),
  );
});

test('what a colon leads to is left out with a mark, of short texts too', () => {
  expect(openingOf('There are two:', 20)).toBe('There are two…');
  expect(openingOf('There are two: bees, wasps', 16)).toBe('There are two…');
});
