import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../../src/edition/excerpt.ts';
import { anyText } from './arbitraries.ts';

test.for([
  ['short enough', 20, 'short enough'],
  ['  spaces \n and lines  ', 20, 'spaces and lines'],
  ['cut between the words', 12, 'cut between…'],
  ['no comma, or dash — stays', 10, 'no comma…'],
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
