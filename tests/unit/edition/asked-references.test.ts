import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bibtexAddress,
  ESSAY,
  homeAddress,
  jsonAddress,
  markdownAddress,
  permalink,
  revisionAddress,
  risAddress,
} from '../../../src/edition/addresses.ts';
import { printRanges } from '../../../src/edition/ranges.ts';
import { rangesPath, rangesQuery } from '../../../src/citing/target.ts';
import { plainPath, rangesAsked } from '../../../src/edition/asked-references.ts';
import { parseRange, printRange, type Reference, type ReferenceRange } from '../../../src/edition/reference.ts';
import { anyReference, anyText, nearReference } from './arbitraries.ts';

const printed = (ranges: ReferenceRange[] | null): string | null => ranges && printRanges(ranges);

/** Whatever stands around it where somebody copies or types a reference. */
test.for([
  ['E27.', 'E27'],
  ['(E27)', 'E27'],
  ['“E27”,', 'E27'],
  ['[T2.3.1]:', 'T2.3.1'],
  ['E27–29', 'E27–E29'],
  ['e27-29', 'E27–E29'],
  ['T2.3.1–4', 'T2.3.1–T2.3.4'],
  ['E29–E27', 'E27–E29'],
  ['t2.3.4 - t2.3.1', 'T2.3.1–T2.3.4'],
  ['E27, E30', 'E27, E30'],
  ['E27, 30', 'E27, E30'],
  ['E27 E28', 'E27, E28'],
  ['e27  t2.3', 'E27, T2.3'],
  ['T2.3 T2.4, N1–N3 e31', 'T2.3, T2.4, N1–N3, E31'],
  ['/essay/?passages=e27+e31', 'E27, E31'],
  ['¶¶ 12–14', 'E12–E14'],
  ['¶ 12 and note 4', 'E12, N4'],
  ['notes 3 and 4', 'N3, N4'],
  ['E27 - E29; T2.3', 'E27–E29, T2.3'],
  ['https://example.org/p/e27/', 'E27'],
  ['https://example.org/some/path/p/e27/r1/', 'E27'],
  ['example.org/p/t2-3-5/', 'T2.3.5'],
  ['<https://example.org/p/e27/>.', 'E27'],
  ['(https://example.org/p/e27/)', 'E27'],
  ['https://example.org/p/e27/#cite', 'E27'],
  ['https://example.org/essay/#e27:~:text=a,b', 'E27'],
  ['https://example.org/essay/?passages=e27-e29,e31', 'E27–E29, E31'],
  ['https://example.org/essay/?passages=e27-e29%2Ce31', 'E27–E29, E31'],
  ['/p/e27)', 'E27'],
  ['/p/e27.', 'E27'],
  ['/p/e27.json', 'E27'],
  ['/p/e27/%22', 'E27'],
  ['/p/e27/r1/%E2%80%9D).', 'E27'],
  ['/p/e26-e28/', 'E26–E28'],
  ['#e27%20', 'E27'],
  ['#call-n3', 'N3'],
] as const)('%j asks for %s', ([typed, asked]) => expect(printed(rangesAsked(typed))).toBe(asked));

test.for([
  ['/Essay/', '/essay/'],
  ['/Glossary//RLVR).', '/glossary/rlvr'],
  ['/models/coffee/%22', '/models/coffee/'],
  ['//Elsewhere/', '/elsewhere/'],
  ['/100%/', '/100%/'],
] as const)('the path %s is plainly %s', ([path, plain]) => expect(plainPath(path)).toBe(plain));

test.for([
  '',
  ' ',
  ',',
  'e27 and toddlers',
  'e27 toddlers',
  'e27 28 years',
  '27',
  'notes',
  'https://example.org/essay/',
  '/threads/one/',
  'GPT-4',
  'R1',
])('%j asks for none', (typed) => expect(rangesAsked(typed)).toBeNull());

const anyRange = fc
  .tuple(nearReference, nearReference)
  .map(([from, to]) => parseRange(`${from}–${to}`) ?? { from, to: from });

test('every address of a reference that a module writes is read back', () => {
  const writers = [
    permalink,
    jsonAddress,
    markdownAddress,
    bibtexAddress,
    risAddress,
    (ref: Reference) => homeAddress(ref, null),
    (ref: Reference) => homeAddress(ref, 'one'),
    (ref: Reference) => revisionAddress(ref, 3),
  ];
  fc.assert(
    fc.property(
      anyReference,
      fc.constantFrom(...writers),
      fc.constantFrom('', 'https://example.org'),
      (ref, write, site) => {
        expect(printed(rangesAsked(site + write(ref)))).toBe(ref);
      },
    ),
  );
});

test('every way of writing ranges is read back, in addresses and in print', () => {
  fc.assert(
    fc.property(fc.array(anyRange, { minLength: 1, maxLength: 5 }), (ranges: ReferenceRange[]) => {
      for (const written of [
        rangesPath(ESSAY, ranges),
        rangesPath(ESSAY, ranges, 2),
        rangesQuery(ranges),
        printRanges(ranges),
      ])
        expect(rangesAsked(written), written).toEqual(ranges);
    }),
  );
});

test('any text asks for ranges in order or for none', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const asked = rangesAsked(text);
      expect(asked?.map((range) => parseRange(printRange(range))) ?? null).toEqual(asked);
    }),
  );
});
