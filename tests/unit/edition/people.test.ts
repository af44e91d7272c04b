import { expect, test } from 'vitest';
import { EMPTY_LEDGER, type Ledger } from '../../../src/citing/ledger/schema.ts';
import { peopleOf } from '../../../src/edition/people.ts';
import { buildEdition } from '../../../src/reading/build.ts';
import type { SourceFile } from '../../../src/edition/source.ts';
import { editionOf, jointFiles } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

const people = peopleOf(editionOf());
const slugsIn = (files: readonly SourceFile[]): string[] =>
  peopleOf(buildEdition([...files]).edition!).map(({ slug }) => slug);
const bySlug = (slug: string) => people.find((one) => one.slug === slug)!;

test('everybody who speaks is there once, the essayist first, named by name or role', () => {
  expect(people.map(({ slug }) => slug)).toEqual(['ann-author', 'carl-commenter', 'gwen', 'commenter-c']);
  expect(people.map(({ comments }) => comments)).toEqual([[], ['T1.1'], ['T1.2'], ['T1.3']]);
});

test('a person answers whom their comments reply to, and the essayist where they begin a thread', () => {
  const answers = people.map(({ answers }) => answers.map((one) => [one.with.slug, ...one.comments]));
  expect(answers).toEqual([[], [['ann-author', 'T1.1']], [['carl-commenter', 'T1.2']], [['gwen', 'T1.3']]]);
  expect(bySlug('gwen').answeredBy.map((one) => one.with.slug)).toEqual(['commenter-c']);
});

test('certainty stands with its evidence, and terms with how often they are used', () => {
  expect(bySlug('gwen').attributions).toEqual([
    { status: 'inferred', evidence: 'Answers for her.', comments: ['T1.2'] },
  ]);
  expect(bySlug('ann-author').terms.map(({ term, times }) => [term.slug, times])).toEqual([['widget', 1]]);
});

test('somebody is as sure as where it is surest', () => {
  const both = replaced(
    'threads/one.mdx',
    'name: Gwen, attributions: [{',
    'name: Gwen, attributions: [{ comments: [T1.3], status: confirmed, evidence: Says so. }, {',
    replaced(
      'threads/one.mdx',
      'id="T1.3" by="nobody"',
      'id="T1.3" by="guess"',
      replaced(
        'threads/one.mdx',
        '  nobody: { attributions: [{ comments: [T1.3], status: unknown, evidence: Unsigned. }] }\n',
        '',
      ),
    ),
  );
  const [, carl, gwen] = peopleOf(buildEdition([...both]).edition!);
  // Where they answer, as that comment is.
  expect(carl!.answeredBy.map((one) => [one.with.slug, one.with.speaker.status])).toEqual([['gwen', 'inferred']]);
  expect([gwen!.speaker.status, gwen!.attributions.map(({ status }) => status)]).toEqual([
    'confirmed',
    ['inferred', 'confirmed'],
  ]);
});

test('a comment of the essayist is theirs, and two whose names spell one address have two', () => {
  const essayist = replaced('threads/one.mdx', 'name: Gwen', 'name: Ann Author');
  const one = peopleOf(buildEdition([...essayist]).edition!)[0]!;
  expect([one.comments, one.attributions.length]).toEqual([['T1.2'], 2]);
  const alike = replaced('threads/one.mdx', 'name: Gwen', 'name: Cárl! Commenter');
  expect(slugsIn(alike)).toEqual(['ann-author', 'carl-commenter', 't1-2', 'commenter-c']);
});

test('the page of a name without a letter that an address has is called as the first comment, whoever else speaks', () => {
  expect(slugsIn(replaced('threads/one.mdx', 'name: Gwen', 'name: Анна'))).toContain('t1-2');
});

/** The small edition with what was published of people, and with somebody more who has no name. */
function joined(addresses: Ledger['addresses']): string[] {
  const ledger = { ...EMPTY_LEDGER, editions: [{ number: 1, date: '2026-01-02', why: 'First' }], addresses };
  const unnamed = replaced('threads/one.mdx', 'named: { name: Carl Commenter, attributions', 'named: { attributions');
  const files = unnamed.map(({ path, text }) => ({ path, text: text.replace('status: proven', 'status: unknown') }));
  return slugsIn([...files, { path: 'ledger.json', text: JSON.stringify(ledger) }]);
}

test('who has no name keeps the page that was published, whoever comes before', () => {
  expect(joined({})).toEqual(['ann-author', 'commenter-a', 'gwen', 'commenter-c']);
  const address = { edition: 1, withdrawn: null };
  expect(joined({ '/people/commenter-a/': { ...address, comments: ['T1.3'] } })).toEqual([
    'ann-author',
    't1-1',
    'gwen',
    'commenter-a',
  ]);
});

/** The pages of whoever says T1.1 and T1.2 under these names, where this was published of who said what. */
function alike(names: readonly [first: string, second: string], said: Record<string, string>): string[] {
  const files = replaced(
    'threads/one.mdx',
    'name: Gwen',
    `name: ${names[1]}`,
    replaced('threads/one.mdx', 'name: Carl Commenter', `name: ${names[0]}`),
  );
  const record = (name: string) => ({
    kind: 'comment',
    revisions: [{ number: 1, edition: 1, text: 'Words', markdown: 'Words' }],
    withdrawn: null,
    said: { name, role: 'Commenter A', status: 'proven' },
  });
  const references = Object.fromEntries(Object.entries(said).map(([ref, name]) => [ref, record(name)]));
  const ledger = { version: 1, editions: [{ number: 1, date: '2026-01-02', why: 'First' }], references };
  return slugsIn([...files, { path: 'ledger.json', text: JSON.stringify(ledger) }]).slice(1, 3);
}

test('of two whose names spell one address, the page stays with whoever had it published, whoever comes first', () => {
  expect(alike(['Li Na', 'Lí Na'], {})).toEqual(['li-na', 't1-2']);
  expect(alike(['Li Na', 'Lí Na'], { 'T1.2': 'Lí Na' })).toEqual(['t1-1', 'li-na']);
  // Spelt anew, or said to have said something else: the name counts first, and then what was said.
  expect(alike(['Li Na', 'LÍ NA'], { 'T1.2': 'Lí Na' })).toEqual(['t1-1', 'li-na']);
  expect(alike(['Li Na', 'Lí Na'], { 'T1.1': 'Lí Na' })).toEqual(['t1-1', 'li-na']);
});

test('a page that was withdrawn is nobody’s again', () => {
  const withdrawn = { edition: 1, why: 'Asked for', see: [] };
  expect(joined({ '/people/gwen/': { edition: 1, withdrawn } })).toEqual([
    'ann-author',
    'commenter-a',
    't1-2',
    'commenter-c',
  ]);
});

const jointly = replaced('threads/one.mdx', 'name: Carl Commenter', 'name: Ann Author and Gwen', jointFiles());

test('each author of an essay is a person, who has the essay and the comments of their own, or signed with others', () => {
  const all = peopleOf(editionOf(jointFiles()));
  expect(all.map(({ slug, comments, isEssayist }) => [slug, isEssayist, ...comments])).toEqual([
    ['ann-author', true],
    ['gwen', true, 'T1.2'],
    ['carl-commenter', false, 'T1.1'],
    ['commenter-b', false, 'T1.3'],
  ]);
  expect(all[1]!.attributions).toEqual([
    { status: 'proven', evidence: 'Signed too.', comments: [] },
    { status: 'proven', evidence: 'Signed. Signed too.', comments: ['T1.2'] },
  ]);
  expect(all.map(({ terms }) => terms.length)).toEqual([1, 1, 0, 0]);
  const both = peopleOf(editionOf(jointly)).map(({ slug, comments }) => [slug, ...comments]);
  expect(both.slice(0, 2)).toEqual([
    ['ann-author', 'T1.1'],
    ['gwen', 'T1.1', 'T1.2'],
  ]);
});

test('a comment on an essay of several answers each of them, but none by one of them does', () => {
  const answers = (files: SourceFile[]) =>
    peopleOf(editionOf(files)).map(({ answers }) => answers.map((one) => one.with.slug));
  expect(answers(jointFiles())).toEqual([[], ['carl-commenter'], ['ann-author', 'gwen'], ['gwen']]);
  expect(answers(jointly)).toEqual([[], [], ['gwen']]);
});
