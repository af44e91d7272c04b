import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, termMatcher, type TermMatch } from '../../../src/edition/term-matcher.ts';
import { anyText } from './arbitraries.ts';

const NAMES = [
  { slug: 'rlvr', name: 'RLVR' },
  { slug: 'persona', name: 'persona' },
  { slug: 'psm', name: 'persona selection' },
  { slug: 'world-model', name: 'world-model' },
  { slug: 'culture', name: "Banks's Culture" },
  { slug: 'odd', name: 'C++ (2.0)' },
  { slug: 'year', name: '2027' },
];
const match = termMatcher(NAMES);
const words = (text: string): string[] =>
  match(text).map(({ slug, start, end }) => `${slug}:${text.slice(start, end)}`);

// The traps of tests/fixtures/term-links try the rest in rendered prose.
test.for([
  ['the RLVR of a Persona', ['rlvr:RLVR', 'persona:Persona']],
  ['persona selection, personas', ['psm:persona selection', 'persona:personas']],
  ['a world model, World-Models', ['world-model:world model', 'world-model:World-Models']],
  ['in Banks’s Culture', ['culture:Banks’s Culture']],
  ['in C++ (2.0), not C+++ (2x0)', ['odd:C++ (2.0)']],
  ['in 2027, not 20270 or 12027', ['year:2027']],
  ['nothing of the kind', []],
  ['', []],
] as const)('%j has %j', ([text, found]) => expect(words(text)).toEqual(found));

test('without names nothing is found', () => expect(termMatcher([])('any text at all')).toEqual([]));

test('names are the same whatever their capitals, hyphens and apostrophes', () => {
  expect(new Set(['World-model', 'world model', 'WORLD\u2011MODEL', 'world\u00A0model'].map(foldName)).size).toBe(1);
  expect(foldName('Banks’s')).toBe(foldName("banks's"));
  expect(foldName('worldmodel')).not.toBe(foldName('world model'));
});

describe('laws', () => {
  const piece = fc.oneof(
    fc.constantFrom(...NAMES.map(({ name }) => name), 'Persona', 'PERSONAS', 'lity', 'non', '’s', 's', 'es'),
    fc.constantFrom(' ', ' ', '-', '\u2011', '\u00A0', '\n', '*', '(', '.', '\u0301', '\u00AD', '_', '7', 'é', '人'),
    anyText,
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const isWord = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(character);
  const check = (law: (text: string, matches: TermMatch[]) => void): void =>
    fc.assert(
      fc.property(text, (one) => law(one, match(one))),
      { numRuns: 500 },
    );

  test('ranges lie within the text, in order, without overlaps', () => {
    check((one, matches) => {
      let end = 0;
      for (const found of matches) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeGreaterThan(found.start);
        end = found.end;
      }
      expect(end).toBeLessThanOrEqual(one.length);
    });
  });

  test('no match begins or ends inside a word', () => {
    check((one, matches) => {
      for (const { start, end } of matches) {
        const before = [...one.slice(0, start)].at(-1);
        const after = [...one.slice(end)][0];
        expect([isWord(before), isWord(after)]).toEqual([false, false]);
      }
    });
  });

  test('what is matched is a name of that term, perhaps in the plural', () => {
    check((one, matches) => {
      for (const { slug, start, end } of matches) {
        const found = foldName(one.slice(start, end));
        const names = NAMES.filter((name) => name.slug === slug).map(({ name }) => foldName(name));
        expect(names.some((name) => [name, `${name}S`, `${name}ES`].includes(found))).toBe(true);
      }
    });
  });

  test('a name that stands alone is found whole, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Z]{2,8}(?:[ -][a-zA-Z0-9]{2,8})?$/), { minLength: 1 }),
        (names) => {
          const found = termMatcher(names.map((name) => ({ slug: foldName(name), name })));
          for (const name of names) expect(found(name)).toEqual([{ slug: foldName(name), start: 0, end: name.length }]);
        },
      ),
    );
  });
});
