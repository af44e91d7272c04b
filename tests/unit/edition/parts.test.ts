import fc from 'fast-check';
import { expect, test } from 'vitest';
import { essayParts, holdingOf, MOST_ON_A_PAGE, partsByReference } from '../../../src/edition/parts.ts';
import { parseRange, reference, withinRange, type Reference } from '../../../src/edition/reference.ts';
import type { Section } from '../../../src/edition/types.ts';

/** Sections of these sizes and levels, their passages numbered through. */
function sectionsOf(shapes: readonly { size: number; level: number }[]): Section[] {
  let number = 0;
  return shapes.map(({ size, level }, i) => ({
    id: `s${i}`,
    title: `Section ${i}`,
    level,
    order: i + 1,
    items: Array.from({ length: size }, () => ({ ref: reference(`E${++number}`) })),
  })) as unknown as Section[];
}

const refsOf = (sections: readonly Section[]): Reference[] =>
  sections.flatMap(({ items }) => items.map(({ ref }) => ref));

const shapes = fc.array(fc.record({ size: fc.integer({ min: 0, max: 400 }), level: fc.integer({ min: 1, max: 3 }) }), {
  minLength: 1,
  maxLength: 12,
});

test('an essay that fits a page has no parts', () => {
  expect(essayParts(sectionsOf([{ size: MOST_ON_A_PAGE, level: 1 }]))).toEqual([]);
  expect(essayParts(sectionsOf([{ size: MOST_ON_A_PAGE + 1, level: 1 }]))).toHaveLength(2);
});

test('parts hold every section and passage once and in order, and none too many', () => {
  fc.assert(
    fc.property(shapes, (some) => {
      const sections = sectionsOf(some);
      const parts = essayParts(sections);
      if (!parts.length) {
        expect(refsOf(sections).length).toBeLessThanOrEqual(MOST_ON_A_PAGE);
        return;
      }
      const inParts = parts.flatMap(({ pieces }) => pieces.flatMap(({ items }) => items.map(({ ref }) => ref)));
      expect(inParts).toEqual(refsOf(sections));
      const begun = parts.flatMap(({ pieces }) =>
        pieces.filter(({ number }) => number === 1).map(({ section }) => section.id),
      );
      expect(begun).toEqual(sections.map(({ id }) => id));
      expect(new Set(parts.map(({ slug }) => slug)).size).toBe(parts.length);
      const sizes = parts.map(({ pieces }) => pieces.reduce((sum, { items }) => sum + items.length, 0));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_ON_A_PAGE);
    }),
  );
});

test('what a part says that it holds is what it holds', () => {
  fc.assert(
    fc.property(shapes, (some) => {
      const sections = sectionsOf(some);
      const parts = essayParts(sections);
      const found = partsByReference(parts);
      for (const ref of refsOf(sections)) {
        const holding = parts.filter((part) =>
          holdingOf(part)
            .split(' ')
            .some((text) => text && withinRange(parseRange(text)!, [ref]).length > 0),
        );
        expect(holding).toEqual(parts.length ? [found.get(ref)] : []);
      }
    }),
    { numRuns: 20 },
  );
});
