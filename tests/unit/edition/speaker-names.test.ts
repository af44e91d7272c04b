import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedParts, namesWithRoles } from '../../../src/edition/speaker-names.ts';
import type { Speaker } from '../../../src/edition/types.ts';
import { essayist, essayists } from '../../../src/edition/speakers.ts';
import { editionOf, jointFiles } from '../citing/small-edition.ts';
import { anyText } from './arbitraries.ts';

const speaker = (name: string | null, role: string): Speaker => ({ name, role, status: 'proven', evidence: 'Signed.' });
const SPEAKERS = [
  speaker('J Bostock', 'the essayist'),
  speaker('Fiora', 'Commenter A'),
  speaker('J. (the 2nd)', 'Commenter B'),
  speaker(null, 'Commenter C'),
];
const names = namesWithRoles(SPEAKERS);

test('a speaker is named in full or by the last word', () => {
  expect(names).toEqual([
    { name: 'J Bostock', role: 'the essayist' },
    { name: 'Bostock', role: 'the essayist' },
    { name: 'Fiora', role: 'Commenter A' },
    { name: 'J. (the 2nd)', role: 'Commenter B' },
    { name: '2nd)', role: 'Commenter B' },
  ]);
});

test('the last name of several who speak as one is no name of theirs', () => {
  const { data } = editionOf(jointFiles());
  expect(namesWithRoles([essayist(data), ...essayists(data)])).toEqual([
    { name: 'Ann Author and Gwen', role: 'the essayists' },
    { name: 'Ann Author', role: 'Essayist A' },
    { name: 'Author', role: 'Essayist A' },
    { name: 'Gwen', role: 'Essayist B' },
  ]);
});

describe('naming in text', () => {
  const named = (text: string): string[] =>
    namedParts(text, names).flatMap(({ text: part, role }) => (role === null ? [] : [`${part} (${role})`]));

  test.for([
    ['Fiora doubts it.', ['Fiora (Commenter A)']],
    ['fiora, Fioras, unFiora', []],
    ['Fiora’s view, then J Bostock’s', ['Fiora (Commenter A)', 'J Bostock (the essayist)']],
    ['J Bostock and Bostock', ['J Bostock (the essayist)', 'Bostock (the essayist)']],
    ['as J. (the 2nd) says', ['J. (the 2nd) (Commenter B)']],
    ['nobody', []],
  ] as const)('%j names %j', ([text, found]) => expect(named(text)).toEqual(found));

  test('without speakers the text is one part', () => {
    expect(namedParts('Fiora doubts it.', [])).toEqual([{ text: 'Fiora doubts it.', role: null }]);
  });

  test('the parts make up the text, and each name has its role', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...names.map(({ name }) => name), ' ', '’s '), anyText));
    fc.assert(
      fc.property(
        text.map((pieces) => pieces.join('')),
        (one) => {
          const parts = namedParts(one, names);
          expect(parts.map((part) => part.text).join('')).toBe(one);
          for (const part of parts)
            if (part.role !== null) expect(names).toContainEqual({ name: part.text, role: part.role });
        },
      ),
    );
  });

  test('the parts make up the text whatever the names', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.record({ name: fc.string({ minLength: 1 }), role: fc.string() })),
        (one, any) => {
          expect(
            namedParts(one, any)
              .map(({ text }) => text)
              .join(''),
          ).toBe(one);
        },
      ),
    );
  });
});
