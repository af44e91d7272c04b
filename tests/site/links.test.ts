import { expect, test } from 'vitest';
import { publishedIn } from '../../src/citing/ledger/look-up.ts';
import { pathsOf } from '../../src/edition/paths.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { readContent, readLedger } from '../../src/reading/content-folder.ts';
import type { Named } from '../../src/searching/asked-name.ts';
import { files, idsOf, pages, read, type Page } from './dist.ts';

const ids = new Map([...pages].map(([path, page]) => [path, new Set(idsOf(page))]));
const known = new Set(files.map((file) => `/${file}`));
const ATTRIBUTES = ['href', 'src'] as const;

interface Link {
  from: string;
  to: string;
}

function linksOf({ path, $ }: Page): Link[] {
  return ATTRIBUTES.flatMap((name) =>
    $(`[${name}]`)
      .map((_, element) => $(element).attr(name)!)
      .get()
      .map((to) => ({ from: path, to })),
  );
}

const links = [...pages.values()].flatMap(linksOf);

function isBroken({ from, to }: Link): boolean {
  const url = new URL(to, `https://site.example${from}`);
  if (url.host !== 'site.example') return false;
  const fragment = decodeURIComponent(url.hash.slice(1));
  const page = ids.get(url.pathname);
  if (page) return Boolean(fragment) && !page.has(fragment);
  return !known.has(url.pathname);
}

test('the site has links to follow', () => {
  expect(links.length).toBeGreaterThan(10_000);
});

test('every internal link and fragment resolves', () => {
  const broken = links.filter(isBroken).map(({ from, to }) => `${from} → ${to}`);
  expect([...new Set(broken)]).toEqual([]);
});

test('whatever has a name stands where it is said to', () => {
  const named = JSON.parse(read('names.json')) as Named[];
  expect(named.length).toBeGreaterThan(250);
  expect(named.filter(({ href }) => isBroken({ from: '/404.html', to: href }))).toEqual([]);
});

test('the paths that links are checked against are those of the pages, and of files that there are', () => {
  const paths = pathsOf(buildEdition(readContent()).edition!, publishedIn(readLedger()));
  expect([...paths].filter((path) => !ids.has(path) && !known.has(path))).toEqual([]);
  expect([...ids.keys()].filter((path) => !paths.has(path) && path !== '/404.html')).toEqual([]);
});

test('a link says where it leads to who reads it out of its sentence', () => {
  const vague = [...pages.values()].flatMap(({ path, $ }) =>
    $('a')
      .map((_, link) => $(link).text().replace(/\s+/g, ' ').trim())
      .get()
      .filter((name) => /\bthem$|^(?:here|this|the original page)$/i.test(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(vague).toEqual([]);
});

test('links to other sites are plain web addresses', () => {
  const odd = links.filter(({ to }) => /^[a-z]+:/i.test(to) && !/^https?:\/\//.test(to));
  expect(odd).toEqual([]);
});

test('no page loads anything from another host', () => {
  const loaded = [...pages.values()].flatMap(({ path, $ }) =>
    $('script[src], img[src], link[rel=stylesheet], link[rel=preload], iframe[src]')
      .map((_, element) => $(element).attr('src') ?? $(element).attr('href')!)
      .get()
      .filter((to) => /^(?:https?:)?\/\//.test(to))
      .map((to) => `${path} → ${to}`),
  );
  expect(loaded).toEqual([]);
});
