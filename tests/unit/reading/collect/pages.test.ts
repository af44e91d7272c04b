import { expect, test } from 'vitest';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import { collectPage } from '../../../../src/reading/collect/pages.ts';

const collect = (text: string, { path = 'pages/about.mdx', code = false } = {}) =>
  collectPage({ path, text }, { labelOfWork: (id) => id, code });

test('a page has title, description and prose', () => {
  expect(collect('---\ntitle: About\ndescription: What it is.\n---\n\nSee <Ref to="E1"/>.\n')).toMatchObject({
    page: { slug: 'about', title: 'About', description: 'What it is.', text: 'See E1.', mentions: [{ kind: 'range' }] },
    problems: [],
  });
});

test('a page holds prose, and no passages of its own', () => {
  const { problems } = collect('---\ntitle: A\ndescription: B.\n---\n\n<Gap id="G1" lost="All">C.</Gap>\n');
  expect(problems.map(({ rule }) => rule)).toEqual(['misplaced-component']);
});

const page = (body: string) => `---\ntitle: A\ndescription: B.\n---\n\n${body}\n`;
const rulesOf = (...args: Parameters<typeof collect>): string[] => collect(...args).problems.map(({ rule }) => rule);

test('a page shows passages, comments and models, which are no part of its text', () => {
  const shown = '<Passage of="E1" />\n\n<Comment of="T1.2" />\n\n<Model slug="coffee" />\n\n<Strip />\n\n<Files />';
  const { page: read, problems } = collect(page(`Before.\n\n${shown}\n\nAfter.`));
  expect(problems).toEqual([]);
  expect(read!.text.split(/\n+/)).toEqual(['Before.', 'After.']);
  expect(read!.mentions).toMatchObject([
    { kind: 'passage', of: 'E1', place: { line: 8 } },
    { kind: 'comment', of: 'T1.2' },
    { kind: 'model', slug: 'coffee' },
  ]);
});

test('a page is not where the site has one of its own', () => {
  expect(rulesOf(page('Text.'), { path: 'pages/essay.mdx' })).toEqual(['taken-address']);
  expect(rulesOf(page('Text.'), { path: 'pages/p.mdx' })).toEqual(['taken-address']);
});

const CODE: [what: string, body: string, rule: string][] = [
  ['an import', 'import Chart from "./chart.ts"', 'import'],
  ['an export', 'export const year = 2026', 'import'],
  ['an expression', '{process.env.HOME}', 'expression'],
  ['an expression in a line', 'It is {1 + 1}.', 'expression'],
  ['HTML', '<div onclick="alert()">words</div>', 'unknown-component'],
  ['a script', '<script>{`alert()`}</script>', 'unknown-component'],
];

test.for(CODE)('%s is refused, unless pages may hold code', ([, body, rule]) => {
  expect(rulesOf(page(body))).toContain(rule);
  expect(rulesOf(page(body), { code: true })).toEqual([]);
});

test('where pages may hold code, a component is one of ours or is brought in', () => {
  const used = (name: string): string =>
    page(`import { Chart } from './chart.ts'\n\nSee <${name}>this <Ref to="E1"/></${name}>.`);
  const read = collect(used('Chart'), { code: true });
  expect(read).toMatchObject({ problems: [], page: { text: 'See this E1.', mentions: [{ kind: 'range' }] } });
  expect(rulesOf(used('Chart.Axis'), { code: true })).toEqual([]);
  expect(rulesOf(used('Card'), { code: true })).toEqual(['unknown-component']);
});

test('a page without text is a problem, and one that only shows something is not', () => {
  expect(collect(page('')).problems.map(sentenceOf)).toEqual([
    'pages/about.mdx:1 “about” has no text: write it, or take the file out (empty-entry).',
  ]);
  expect(rulesOf(page('<Strip />'))).toEqual([]);
});
