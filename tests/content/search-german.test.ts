import { afterAll, expect, test, vi } from 'vitest';

// As a build of this edition does. Other files of the suite have the module as it is.
const WORDS = '../../src/searching/languages/en.ts';
const STRINGS = '../../src/strings/languages/en.ts';
vi.resetModules();
vi.doMock(WORDS, () => import('../../src/searching/languages/de.ts'));
vi.doMock(STRINGS, () => import('../../src/strings/languages/de.ts'));
afterAll(() => {
  vi.doUnmock(WORDS);
  vi.doUnmock(STRINGS);
  vi.resetModules();
});

const { readContent } = await import('../../src/reading/content-folder.ts');
const { buildEdition } = await import('../../src/reading/build.ts');
const { pack, unpack } = await import('../../src/searching/packing.ts');
const { searchRecords } = await import('../../src/searching/records.ts');
const { createSearch } = await import('../../src/searching/search.ts');

const { edition } = buildEdition(readContent('editions/maerchen'));
const { first, more } = pack(searchRecords(edition!), '', []);
const { records, near } = unpack(first, more);
const search = createSearch(records, near);

/** Queries, most in forms that the text has not, each with what answers it. */
const GRADED: readonly (readonly [query: string, answers: string])[] = [
  ['Sternen', 'E6'],
  ['sammelten', 'E6 A2'],
  ['Hemden', 'E6 A2'],
  ['Kleid und Brote', 'E4'],
  ['die Häuser', 'E2'],
  ['Haeuser', 'E2'],
  ['Strassen', 'E2'],
  ['größtem', 'E2'],
  ['groesste Not', 'E2'],
  ['Mützen', 'E5'],
  ['Muetze', 'E5'],
  ['armer Männer', 'E5'],
  ['Städte', 'E3'],
  ['einzigen Häusern', 'E3'],
  ['alten Frauen im Walde', 'E1'],
  ['fromme Mädchen mit der Mutter allein', 'E1'],
  ['Silbermünzen', 'thaler'],
  ['Thalern', 'thaler'],
  ['Was tut das Töpfchen?', 'E1'],
  ['warum hörten die Breie nicht auf', 'E2'],
];

test.for(GRADED)('“%s” finds %s first', ([query, answers]) => {
  const { hits } = search(query);
  expect(answers.split(' ')).toContain(hits.find(({ record }) => record.kind !== 'question')?.record.ref);
});

test.for([
  ['Urheberrecht', 'rights'],
  ['Lizenz', 'rights'],
  ['Dunkelmodus', 'view'],
  ['Schriftgroesse', 'view'],
  ['RSS', 'editions'],
  ['Lesezeichen', 'mine'],
])('%s is found as the page that it is on this site', ([query, page]) => {
  expect(search(query!).hits[0]?.record.ref).toBe(page);
});

test('words by which one asks find nothing by themselves', () => {
  expect(search('xyzzy der die das und').hits).toEqual([]);
});
