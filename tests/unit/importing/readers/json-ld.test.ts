import { expect, it } from 'vitest';
import type { Post } from '../../../../src/importing/normal-form.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';

const page = (head: string): string =>
  `<!doctype html><html><head><title>Tides</title>${head}</head><body><article><h1>Tides</h1><p>${'The sea comes and goes, twice a day. '.repeat(9)}</p></article></body></html>`;
const script = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const read = (head: string): Post => readSources([source('a.html', page(head))], null).form.posts[0]!;

const article = {
  '@type': 'BlogPosting',
  headline: 'Tides',
  author: { '@type': 'Person', name: 'Ann Lee' },
  datePublished: '2026-01-12',
};
const site = { '@type': 'WebSite', name: 'The Shore' };
const person = { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' };

it.each([
  ['one object', script(article)],
  ['a list', script([site, article])],
  ['a graph', script({ '@graph': [site, article] })],
  ['a graph within a list', script([{ '@graph': [site, article] }])],
  ['a script of its own', script(site) + script(article)],
  ['a script after one that is no JSON', `<script type="application/ld+json">{</script>${script(article)}`],
  ['names alone', script([{ ...article, '@type': ['Article', 'Thing'], author: ['Ann Lee'] }])],
  ['a graph that has the person apart', script({ '@graph': [{ ...article, author: { '@id': '#ann' } }, person] })],
])('what a page tells machines of its article is read from %s', (_, head) => {
  const { authors, date } = read(head);
  expect([authors, date]).toEqual([['Ann Lee'], '2026-01-12T00:00:00.000Z']);
});

it('a date in the head of a page that cannot be read is said once', () => {
  const head = '<meta property="article:published_time" content="the other day">';
  const { leftOut } = readSources([source('a.html', page(head))], null).form;
  expect(leftOut).toEqual(['a.html: left out: 1 date that cannot be read (3 words): “the other day”.']);
});
