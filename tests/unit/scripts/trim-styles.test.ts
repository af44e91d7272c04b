import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimStyle } from '../../../scripts/styles/trim.ts';
import { BLANKS } from '../../../src/citing/blanks.ts';
import { CITED_TYPES, type CslItem } from '../../../src/citing/csl.ts';
import { locatorMark, type Frame } from '../../../src/citing/frame.ts';
import { formatterOf, setWith } from '../../../src/citing/styles/styles.ts';
import { STYLE_TABLE, type Style } from '../../../src/citing/styles/table.ts';

const styles = Object.entries(STYLE_TABLE as Record<string, Style>).map(([name, { file, ...row }]) => ({
  name,
  row,
  whole: readFileSync(`tests/fixtures/styles/${file}`, 'utf8'),
  used: readFileSync(`src/citing/styles/${file}`, 'utf8'),
}));

test.each(styles)('$name is the whole style, trimmed', ({ whole, used }) => {
  expect(used).toBe(trimStyle(whole));
  expect(used.length).toBeLessThan(whole.length / 2);
});

const word = fc.constantFrom(
  'essay',
  'Bees',
  'of',
  'the',
  '“why”',
  'A. B.',
  '[Someone?]',
  'AI',
  'x & y',
  '(edition 1)',
  'more:',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const author = fc.oneof(fc.record({ family: words, given: words }), fc.record({ literal: words }));
const issued = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain((parts) =>
    fc
      .constantFrom([1], [1, 2], [1, 2, 3])
      .map((some): CslItem['issued'] => ({ 'date-parts': [parts.slice(0, some.length)] })),
  );
const locator = fc.option(
  fc.record({ label: fc.constantFrom('paragraph' as const, 'note' as const), plural: fc.boolean() }),
);
const told = fc.option(
  fc.oneof(
    fc.record({ by: fc.constant('number' as const), number: fc.constant(BLANKS.ref) }),
    fc.record({ by: fc.constantFrom('title' as const, 'headword' as const), title: words }),
  ),
);

/** Any citation that this edition could make. */
const frame = fc
  .record({
    type: fc.constantFrom(...CITED_TYPES),
    title: words,
    author,
    container: words,
    issued: fc.option(issued),
    locator,
    told,
    isDescribed: fc.boolean(),
  })
  .map(({ isDescribed, type, title, author: by, container, issued: date, locator: place, told: as }): Frame => ({
    object: type === 'webpage' ? 'restatement' : 'original',
    item: {
      id: BLANKS.key,
      type,
      title,
      author: [by],
      'container-title': container,
      ...(date && { issued: date }),
      URL: BLANKS.address,
      ...(place && { note: locatorMark(place) }),
    },
    ...(isDescribed && { isDescribed }),
    locator: place,
    ...(as && { told: as }),
    short: '',
  }));

/** A citation stands by itself, and an engine that tells names apart remembers those of others. */
const withoutTellingApart = (style: string): string =>
  style.replace(/\s(?:disambiguate-[a-z-]+|givenname-disambiguation-rule)="[^"]*"/g, '');

test.each(styles)('$name sets every citation as the whole style does', ({ whole, used, row }) => {
  const [byWhole, byUsed] = [formatterOf(withoutTellingApart(whole), row), formatterOf(used, row)];
  fc.assert(
    fc.property(frame, (one) => {
      expect(setWith(byUsed, one)).toEqual(setWith(byWhole, one));
    }),
    { numRuns: 40 },
  );
});

test('a choice keeps the branches that some item takes', () => {
  const choose = (branches: string): string =>
    trimStyle(`<style><citation><layout><choose>${branches}</choose></layout></citation></style>`).replace(
      /\s*\n\s*/g,
      '',
    );
  expect(choose('<if type="legal_case"><text value="a"/></if><else><text value="b"/></else>')).toContain(
    '<layout><text value="b" /></layout>',
  );
  expect(
    choose('<if type="webpage"><text value="a"/></if><else-if variable="DOI"/><else><text value="b"/></else>'),
  ).toContain('<choose><if type="webpage"><text value="a" /></if><else><text value="b" /></else></choose>');
  expect(choose('<if variable="DOI" match="none"><text value="a"/></if><else><text value="b"/></else>')).toContain(
    '<layout><text value="a" /></layout>',
  );
});
