import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGraded, splitHeldOut, type Graded } from '../../benchmarks/searching/graded.ts';
import { means, measure } from '../../benchmarks/searching/measures.ts';
import { questionGroups } from '../../src/edition/questions.ts';
import { sectionName } from '../../src/edition/section-name.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { pack, unpack } from '../../src/searching/packing.ts';
import { searchRecords } from '../../src/searching/records.ts';
import { createSearch } from '../../src/searching/search.ts';

const { edition } = buildEdition(readContent());
const thesaurus = readFileSync('content/thesaurus.txt', 'utf8');
const { first, more } = pack(searchRecords(edition!), thesaurus, []);
const { records, near } = unpack(first, more);
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

test('a term is found by each of its names as an exact phrase', () => {
  const lost = edition!.terms.flatMap(({ slug, term, aliases }) =>
    [term, ...aliases].filter((name) => !ranked(`"${name}"`).includes(slug)).map((name) => `${slug}: ${name}`),
  );
  expect(lost).toEqual([]);
});

test('no graded query is a question that is indexed', () => {
  const asks = new Set(
    [...edition!.passages.values()].flatMap((passage) => passage.asks.map((ask) => ask.toLowerCase())),
  );
  expect(graded.filter(({ query }) => asks.has(query.toLowerCase()))).toEqual([]);
});

test('every page and every model is found by its name', () => {
  for (const { label, title, page } of edition!.ownPages)
    if (page !== 'essay') expect([ranked(label)[0], ranked(title)[0]], title).toEqual([page, page]);
  for (const { slug, title } of edition!.pages) expect(ranked(title)[0], title).toBe(slug);
  expect(ranked('I’m bearish')[0]).toBe('essay');
  expect(ranked('Variorum')[0]).toBe('index');
  for (const { slug, title } of edition!.models) expect(ranked(title)[0], title).toBe(`models/${slug}`);
});

test.for([
  ['how do I cite', 'cite'],
  ['how to cite a passage', 'cite'],
  ['bibtex', 'cite'],
  ['epub', 'editions'],
  ['download', 'editions'],
  ['what changed: changelog', 'editions'],
  ['argument map', 'argument'],
  ['unanswered', 'open'],
  ['open questions', 'open'],
  ['my notes', 'mine'],
  ['highlights', 'mine'],
  ['read offline', 'mine'],
  ['bibliography', 'works'],
  ['who speaks', 'people'],
  ['comment threads', 'threads'],
  ['about', 'about'],
  ['copyright', 'rights'],
  ['license', 'rights'],
  ['licence', 'rights'],
  ['Rights', 'rights'],
  ['RSS', 'editions'],
  ['is there an RSS feed?', 'editions'],
  ['footnotes', 'notes'],
  ['bookmarks', 'mine'],
  ['dark mode', 'view'],
  ['font size', 'view'],
  ['keyboard shortcuts', 'view'],
  ['abbreviations', 'glossary'],
  ['misunderstandings', 'people/mis-understandings'],
] as const)('%s is found as the page that it is on this site', ([query, page]) => expect(ranked(query)[0]).toBe(page));

test('notes are those of the essay and the reader’s own before whatever has the word', () => {
  expect(ranked('notes').slice(0, 2).sort()).toEqual(['mine', 'notes']);
});

test('what the edition says of a subject stands before works that have it in their titles', () => {
  for (const query of ['RL', 'what is RL', 'reinforcement learning']) expect(ranked(query)[0], query).toBe('E28');
  for (const query of ['biases', 'baises', 'inductive baises', 'alignment biases'])
    expect(ranked(query)[0], query).toBe('inductive-bias');
  expect(ranked('Sutton reinforcement learning')[0]).toBe('sutton-barto-2018');
  expect(ranked('Reinforcement Learning: An Introduction')[0]).toBe('sutton-barto-2018');
});

test('every member of a range is listed, of comments and of threads too', () => {
  expect(ranked('T2.3–T2.5')).toEqual(['T2.3', 'T2.4', 'T2.5']);
  expect(ranked('T1-T3')).toEqual(['T1', 'T2', 'T3']);
  expect(ranked('E27 E28')).toEqual(['E27', 'E28']);
});

test('sections of one title are told apart wherever they are listed', () => {
  const names = edition!.sections.map(sectionName);
  expect(new Set(names).size).toBe(names.length);
  expect([...new Set(records.map(({ section }) => section).filter(Boolean))].sort()).toEqual(
    names.filter((name) => records.some(({ section }) => section === name)).sort(),
  );
  const groups = questionGroups(edition!).map(({ title }) => title);
  expect(groups).toContain('TL;DR (human values)');
  expect(new Set(groups).size).toBe(groups.length);
});

test('results for a part of what was typed are said to be that', () => {
  expect(search('persona zebra')).toMatchObject({ answered: 'persona' });
  expect(search('garabrant inductor zebra').answered).toBe('garrabrant inductor');
  for (const known of ['heroin', 'inductive', 'Yudkowsky', 'goal model'])
    expect(search(`${known} xylophone`).hits, known).toEqual(search(known).hits);
  expect(search('who won the world cup in 1998')).toMatchObject({ answered: null, hits: [] });
  expect(search('persona').answered).toBeNull();
  expect(search('zebra')).toMatchObject({ answered: null, hits: [] });
});

test('what a text has not is not made what it has', () => {
  expect(search('sane optimizer').answered).toBe('optimizer');
});

test('the word itself beats the words near to it, which are noise beside it', () => {
  expect(ranked('paintball')).toEqual(['T11.2.1', 'counting-argument']);
});

test('a passage that has the word beats those that an editor has found by it', () => {
  for (const query of ['naive', 'naïve']) expect(ranked(query), query).toEqual(['T2.2.2', 'E15', 'N6']);
});

const { heldOut } = splitHeldOut(graded);

test.for([
  ['all', graded],
  ['those that tuning never looks at', heldOut],
] as const)(
  'of %s the first result answers more than nine in ten, and the first that answers stands high',
  ([, some]) => {
    const { success1, reciprocalRank } = means(some.map((one) => measure(one, ranked(one.query))));
    expect(success1).toBeGreaterThanOrEqual(0.93);
    expect(reciprocalRank).toBeGreaterThanOrEqual(0.93);
  },
);

test.for([
  [['term', 'acronym', 'name'], 0.97],
  [['typo'], 0.9],
  [['paraphrase'], 0.85],
  [['question'], 0.7],
  [['phrase', 'reference'], 0.95],
  [['none'], 0.9],
] as const)('of %j the first result answers at least %f', ([kinds, least]) => {
  expect(measured([...kinds]).success1).toBeGreaterThanOrEqual(least);
});
