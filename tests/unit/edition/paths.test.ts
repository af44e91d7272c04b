import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pathsOf } from '../../../src/edition/paths.ts';
import { editionOf, FILES } from '../citing/small-edition.ts';
import { breaking } from '../../law.ts';

const routes = readdirSync('src/pages', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice('src/pages'.length))
  .map((file) =>
    file
      .replace(/(index)?\.astro$/, '/')
      .replace(/\.ts$/, '')
      .replace(/\/+$/, '/'),
  );

/** What the site asks for itself, and no editor would lead to. */
const OWN = ['/404/', '/mine/wordings.json', '/names.json', '/search/records.json', '/search/more.json'];

const isOpen = (route: string): boolean => route.includes('[');

const pattern = (route: string): RegExp =>
  new RegExp(
    `^${route
      .replaceAll('.', '\\.')
      .replace(/\\\.\\\.\\\.all\]\/$/, '$&?')
      .replace(/\[[^\]]+\]/g, '.*')}$`,
  );

const PAGE = { path: 'pages/about.mdx', text: '---\ntitle: About\ndescription: Who.\norder: 1\n---\n\nWe.\n' };
const PUBLISHED = new Map([
  ['E2', 2],
  ['E9', 1],
  ['gadget', 1],
  ['/how/', 0],
]);
const paths = pathsOf(editionOf([...FILES, PAGE, { path: 'images/bee.png', text: '' }]), PUBLISHED);

test('every route without a parameter is a path of the edition, but for what only the site asks for', () => {
  expect(routes.filter((route) => !isOpen(route) && !paths.has(route)).sort()).toEqual([...OWN].sort());
});

test('every path of the edition is of a route, or a file that the site has as it is', () => {
  const patterns = routes.map(pattern);
  const lost = breaking(
    [...paths].filter((path) => path !== '/favicon.svg'),
    String,
    (path) => {
      expect(patterns.some((one) => one.test(path))).toBe(true);
    },
  );
  expect(lost).toEqual([]);
});

test('what has a page of its own has a path, and so has what was published', () => {
  for (const path of [
    '/about/',
    '/p/e1/',
    '/p/t1-1-1.json',
    '/p/e2/r2/',
    '/p/e9/',
    '/glossary/widget/',
    '/glossary/gadget/r1/',
    '/how/',
    '/threads/one/',
    '/people/carl-commenter/',
    '/images/bee.png',
  ])
    expect(paths, path).toContain(path);
});

test('what an edition lacks has none', () => {
  for (const path of [
    '/argument/',
    '/glossary//how//',
    '/open/',
    '/p/e2/r3/',
    '/p/e8/',
    '/essay/start/',
    '/models/one/',
  ])
    expect(paths, path).not.toContain(path);
});
