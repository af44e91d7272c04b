import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGraded, type Graded } from '../../benchmarks/searching/graded.ts';
import { means, measure } from '../../benchmarks/searching/measures.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { pack, unpack } from '../../src/searching/packing.ts';
import { searchRecords } from '../../src/searching/records.ts';
import { createSearch } from '../../src/searching/search.ts';

const { edition } = buildEdition(readContent());
const thesaurus = readFileSync('content/thesaurus.txt', 'utf8');
const { records, near } = unpack(pack(searchRecords(edition!), thesaurus, []));
const search = createSearch(records, near);

const ranked = (query: string): string[] => {
  const listed = search(query).hits.filter(({ record }) => record.kind !== 'question');
  return [...new Set(listed.map(({ record }) => record.ref))];
};

const graded = readGraded();
const measured = (kinds: string[] = []) =>
  means(
    graded.filter(({ kind }) => !kinds.length || kinds.includes(kind)).map((one) => measure(one, ranked(one.query))),
  );

test('the graded queries name what exists', () => {
  const known = new Set([...records.map(({ ref }) => ref), ...edition!.comments.keys()]);
  const unknown = graded.flatMap(({ query, relevant }: Graded) =>
    Object.keys(relevant)
      .filter((ref) => !known.has(ref))
      .map((ref) => `${query}: ${ref}`),
  );
  expect(unknown).toEqual([]);
});

test('no graded query is a question that is indexed', () => {
  const asks = new Set(
    [...edition!.passages.values()].flatMap((passage) => passage.asks.map((ask) => ask.toLowerCase())),
  );
  expect(graded.filter(({ query }) => asks.has(query.toLowerCase()))).toEqual([]);
});

test('every page of the menu and every model is found by its name', () => {
  const missing = edition!.offered.filter(({ href }) => !records.some((record) => record.href === href));
  expect(missing).toEqual([]);
  expect(ranked('I’m bearish')[0]).toBe('essay');
  for (const { slug, title } of edition!.models) expect(ranked(title)[0], title).toBe(`models/${slug}`);
});

test('what a text has not is not made what it has', () => {
  expect(search('mesa optimizer').corrected).toBeNull();
});

test('the first result answers more than nine queries in ten, and the first that answers stands high', () => {
  const { success1, reciprocalRank } = measured();
  expect(success1).toBeGreaterThanOrEqual(0.93);
  expect(reciprocalRank).toBeGreaterThanOrEqual(0.93);
});

test.for([
  [['term', 'acronym', 'name'], 0.97],
  [['typo'], 0.9],
  [['paraphrase', 'question'], 0.75],
  [['phrase', 'reference'], 0.95],
  [['none'], 0.9],
] as const)('of %j the first result answers at least %f', ([kinds, least]) => {
  expect(measured([...kinds]).success1).toBeGreaterThanOrEqual(least);
});
