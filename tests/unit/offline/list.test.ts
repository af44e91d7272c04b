import { expect, test } from 'vitest';
import { fileAt, isKept, isLeftOut } from '../../../src/offline/list.ts';

const list = {
  version: '1',
  size: 1,
  files: { 'index.html': 'a', 'essay/index.html': 'b', 'search/records.json': 'c', '404.html': 'd' },
};

test.for([
  ['', 'index.html'],
  ['essay/', 'essay/index.html'],
  ['essay', 'essay/index.html'],
  ['search/records.json', 'search/records.json'],
  ['elsewhere/', null],
  ['constructor', null],
])('“%s” is the file %s, as a server has it', ([path, file]) => {
  expect(fileAt(path!, list)).toBe(file);
});

test.for([
  'index.html',
  'p/e27/index.html',
  'glossary/rlvr/index.html',
  'cite/essay-1.json',
  'search/originals.json',
  'pagefind/pagefind.js',
  'references.json',
  'names.json',
  '_astro/every-page.js',
  '_astro/KaTeX_Main-Regular.B22Nviop.woff2',
  'fonts/gentium.woff',
  'favicon.svg',
])('%s is kept', (path) => expect(isKept(path)).toBe(true));

test.for([
  'p/e27.json',
  '_astro/KaTeX_Main-Regular.Dr94JaBh.woff',
  '_astro/KaTeX_Main-Regular.ypZvNtVU.ttf',
  'p/e27/r1/index.html',
  'glossary/rlvr/r2/index.html',
  'edition.json',
  'sitemap.xml',
  'worker.js',
])('%s is not', (path) => expect(isKept(path)).toBe(false));

test.for(['p/e27/r1/', 'p/e27/r1', 'p/e27.bib', 'edition.md', 'variorum-bostock2026-4.epub'])(
  '%s may be there without being on the device',
  (path) => expect(isLeftOut(path)).toBe(true),
);

test.for(['p/e999/', 'glossary/RLVR', 'nothing'])('%s may not', (path) => expect(isLeftOut(path)).toBe(false));
