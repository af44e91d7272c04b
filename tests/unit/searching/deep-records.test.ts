import { expect, test } from 'vitest';
import { deepRecords } from '../../../src/searching/deep-records.ts';
import { searchRecords } from '../../../src/searching/records.ts';
import { editionOf, FILES } from '../citing/small-edition.ts';

const edition = editionOf();
const records = deepRecords(searchRecords(edition), edition);

test('what an editor remarks in a passage is found, leads there, and is nobody’s words', () => {
  const found = records.filter(({ text }) => text.includes('An opinion of ours'));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    kind: 'annotation',
    ref: 'E1',
    href: '/essay/#e1',
    section: 'Start',
    speaker: null,
  });
  expect(searchRecords(edition).filter(({ text }) => text.includes('An opinion of ours'))).toEqual([]);
});

test('what a record lists is listed as on pages: passages as ranges, names with commas apart by semicolons', () => {
  const path = 'glossary/gear.mdx';
  const term = `term: Nuts, bolts, gears\nshort: Parts.\ncategory: training`;
  const text = `---\n${term}\n---\n\nParts.\n\n<Sense at="E1, E2">Small ones.</Sense>\n`;
  const used = FILES.map((file) => ({
    ...file,
    text: file.text.replace('A second', 'A <Term id="gear">second</Term>'),
  }));
  const known = editionOf([...used, { path, text }]);
  const found = deepRecords(searchRecords(known), known);
  expect(found.find(({ kind, ref }) => kind === 'sense' && ref === 'gear')!.title).toBe('Nuts, bolts, gears in E1–E2');
  expect(found.find(({ title }) => title === 'Ann Author')!.text).toBe('the essay: Nuts, bolts, gears; widget');
});
