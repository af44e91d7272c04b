import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalReference,
  compareReferences,
  idOf,
  kindOf,
  parentOf,
  parseRange,
  parseReference,
  partsOf,
  printRange,
  reference,
  threadOf,
  withinRange,
  type Reference,
} from '../../../src/edition/reference.ts';
import { anyReference, anyText, nearReference } from './arbitraries.ts';

const refs = (...all: string[]): Reference[] => all.map(reference);

describe('reading a reference', () => {
  test.for([
    ['E27', 'E27'],
    ['e27', 'E27'],
    [' E27 ', 'E27'],
    ['#e27', 'E27'],
    ['¶ E27', 'E27'],
    ['§E27', 'E27'],
    ['e 27', 'E27'],
    ['E27A', 'E27a'],
    ['e10000', 'E10000'],
    ['n3', 'N3'],
    ['G1', 'G1'],
    ['t2', 'T2'],
    ['t2.3', 'T2.3'],
    ['T2-3-5', 'T2.3.5'],
    ['t2-3.5b', 'T2.3.5b'],
  ] as const)('%j is %s', ([typed, canonical]) => expect(parseReference(typed)).toBe(canonical));

  test.for([
    '',
    'E',
    '27',
    'E0',
    'E01',
    'E27aa',
    'E27.1',
    'X1',
    'T2.',
    'T2.3.5.1',
    'T2a',
    'T2.3a',
    'E27–E29',
    'E 2 7',
    'E1000000',
    'E２７',
  ])('%j is none', (typed) => expect(parseReference(typed)).toBeNull());

  test('content is written in the canonical spelling', () => {
    expect(canonicalReference('E27')).toBe('E27');
    expect(['e27', ' E27', 'T2-3', 'E27A'].map(canonicalReference)).toEqual([null, null, null, null]);
    expect(() => reference('e27')).toThrow('is not a reference');
  });

  test('print and parse are inverse, from the reference and from its id', () => {
    fc.assert(
      fc.property(anyReference, (ref) => {
        expect(parseReference(ref)).toBe(ref);
        expect(canonicalReference(ref)).toBe(ref);
        expect(parseReference(idOf(ref))).toBe(ref);
        expect(parseReference(ref.toLowerCase())).toBe(ref);
      }),
    );
  });

  test('ids are fit for HTML and addresses, and tell references apart', () => {
    fc.assert(
      fc.property(anyReference, anyReference, (a, b) => {
        expect(idOf(a)).toMatch(/^[engt][0-9a-z-]+$/);
        expect(idOf(a) === idOf(b)).toBe(a === b);
      }),
    );
  });

  test('any text is a canonical reference or none; nothing throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ref = parseReference(text);
        expect(ref === null || canonicalReference(ref) === ref).toBe(true);
        const range = parseRange(text);
        expect(range === null || parseRange(printRange(range)) !== null).toBe(true);
      }),
    );
  });
});

describe('parts', () => {
  test.for([
    ['E27a', 'essay', [27], 'a', null, null],
    ['N3', 'note', [3], '', null, null],
    ['G1', 'gap', [1], '', null, null],
    ['T2', 'thread', [2], '', null, 'T2'],
    ['T2.3', 'comment', [2, 3], '', 'T2', 'T2'],
    ['T2.3.5b', 'comment-passage', [2, 3, 5], 'b', 'T2.3', 'T2'],
  ] as const)('%s is of the kind %s', ([text, kind, numbers, suffix, parent, thread]) => {
    const ref = reference(text);
    expect(partsOf(ref)).toEqual({ kind, numbers, suffix });
    expect(kindOf(ref)).toBe(kind);
    expect(parentOf(ref)).toBe(parent);
    expect(threadOf(ref)).toBe(thread);
  });

  test('whatever has a parent comes after it and belongs to its thread', () => {
    fc.assert(
      fc.property(anyReference, (ref) => {
        const parent = parentOf(ref);
        if (!parent) return;
        expect(compareReferences(parent, ref)).toBeLessThan(0);
        expect(threadOf(parent)).toBe(threadOf(ref));
      }),
    );
  });
});

describe('order', () => {
  test('is that in which the edition is read', () => {
    const inOrder = refs(
      'E1',
      'E2',
      'E2a',
      'E2b',
      'E10',
      'N1',
      'G1',
      'T1',
      'T1.1',
      'T1.1.1',
      'T1.1.2',
      'T1.2',
      'T2',
      'T2.1',
      'T10',
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder), (some) => {
        expect([...some].sort(compareReferences)).toEqual(inOrder.filter((ref) => some.includes(ref)));
      }),
    );
  });

  test('is total', () => {
    fc.assert(
      fc.property(nearReference, nearReference, nearReference, (a, b, c) => {
        expect(Math.sign(compareReferences(a, b))).toBe(-Math.sign(compareReferences(b, a)) || 0);
        expect(compareReferences(a, b) === 0).toBe(a === b);
        const [first, second, third] = [a, b, c].sort(compareReferences) as [Reference, Reference, Reference];
        expect(compareReferences(first, second)).toBeLessThanOrEqual(0);
        expect(compareReferences(second, third)).toBeLessThanOrEqual(0);
        expect(compareReferences(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('ranges', () => {
  test.for([
    ['E27–E29', 'E27–E29'],
    ['e27-e29', 'E27–E29'],
    ['E27 — E29', 'E27–E29'],
    ['T2.3.1–T2.3.4', 'T2.3.1–T2.3.4'],
    ['t2-3-1-t2-3-4', 'T2.3.1–T2.3.4'],
    ['E27', 'E27'],
    ['E27–E27', 'E27'],
    ['t2-3', 'T2.3'],
  ] as const)('%j is %s', ([typed, printed]) => expect(printRange(parseRange(typed)!)).toBe(printed));

  test.for(['', '–', 'E29–E27', 'E1–N1', 'E1–T1', 'T2.3.1–T2.4.1', 'T2.3–T2.3.1', 'E1–E2–E3', 'E1–', '–E2'])(
    '%j is none',
    (typed) => expect(parseRange(typed)).toBeNull(),
  );

  test('what lies within a range is of its kind and parent, between its ends, in order', () => {
    fc.assert(
      fc.property(nearReference, nearReference, fc.array(nearReference), (a, b, all) => {
        const range = parseRange(`${a}–${b}`);
        if (!range) return;
        const inside = withinRange(range, all);
        const expected = all.filter(
          (ref) =>
            kindOf(ref) === kindOf(a) &&
            parentOf(ref) === parentOf(a) &&
            compareReferences(a, ref) <= 0 &&
            compareReferences(ref, b) <= 0,
        );
        expect(inside).toEqual(expected.sort(compareReferences));
        expect(withinRange(range, [a, b])).toEqual([a, b]);
      }),
    );
  });
});
