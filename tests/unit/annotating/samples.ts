import fc from 'fast-check';
import type { Annotation, Place } from '../../../src/annotating/annotation.ts';
import { nearReference } from '../edition/arbitraries.ts';

/** Texts of few different words, which stand in them again and again. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('the', 'he', 'cat', 'cats', 'a', '“why”', 'x_{1},', 'não'), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));

/** Words of a text, at most to its ends, with what stands around them. */
export const placeIn = (text: string): fc.Arbitrary<Place> =>
  fc
    .tuple(nearReference, fc.nat(text.length - 1), fc.nat(text.length - 1), fc.boolean())
    .map(([ref, a, b, isOriginal]) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
      return {
        ref,
        wording: isOriginal ? 'original' : 'restatement',
        before: text.slice(0, start),
        words: text.slice(start, end),
        after: text.slice(end),
      };
    });

const anyPlace = anyText.chain(placeIn).filter(({ words }) => words.trim() !== '');

/** Whatever a reader may type or paste. */
const anyNote = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('a "quoted", note\r\nof two lines', '=1+1', '﻿', '# no heading', ',', '"', '\n'),
);

const anyTime = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const anyAnnotation: fc.Arbitrary<Annotation> = fc.record({
  id: fc.uuid(),
  note: anyNote,
  places: fc.array(anyPlace, { minLength: 1, maxLength: 3 }),
  made: anyTime,
  changed: anyTime,
});

export const anyAnnotations: fc.Arbitrary<Annotation[]> = fc.uniqueArray(anyAnnotation, {
  selector: ({ id }) => id,
  maxLength: 6,
});
