import { expect, test } from 'vitest';
import { unpack, type Packed, type PackedMore } from '../../src/searching/packing.ts';
import { files, idsOf, page, pages, read } from './dist.ts';
import { scriptsOf, total, withImports } from './scripts.ts';

/** Bytes of a response's headers, about. */
const HEADERS = 300;

const { records } = unpack(
  JSON.parse(read('search/records.json')) as Packed,
  JSON.parse(read('search/more.json')) as PackedMore,
);

test('every record leads to a page, and to a place on it', () => {
  const dangling = records.filter(({ href }) => {
    const { pathname, hash } = new URL(href, 'https://site.example');
    const target = pages.get(pathname);
    return !target || (hash !== '' && !idsOf(target).includes(hash.slice(1)));
  });
  expect(dangling.map(({ ref, href }) => `${ref} ${href}`)).toEqual([]);
});

test('there is a record for every passage, gap, thread, term and work', () => {
  const count = (kind: string): number => records.filter((record) => record.kind === kind).length;
  // Directly in their folder: what lies deeper is an earlier wording.
  const entries = (folder: string): number =>
    [...pages.keys()].filter((path) => path.startsWith(folder) && /^[^/]+\/$/.test(path.slice(folder.length))).length;
  expect(count('term')).toBe(entries('/glossary/'));
  expect(count('thread')).toBe(entries('/threads/'));
  expect(count('work')).toBe(page('/works/').$('.work-entry').length);
  expect(count('essay')).toBe(51);
  expect(count('note')).toBe(7);
  expect(count('comment')).toBe(90);
  expect(count('gap')).toBe(5);
});

test('what comes over the line in the essay until the first results is at most 70 kB, in four requests', () => {
  const panel = files.filter((file) => /^_astro\/panel\..*\.js$/.test(file)).map((file) => `/${file}`);
  expect(panel).toHaveLength(1);
  const there = new Set(scriptsOf('/essay/'));
  const code = withImports(panel).filter((script) => !there.has(script));
  const sent = [...code, 'search/records.json'];
  expect(total(sent) + HEADERS * sent.length).toBeLessThanOrEqual(70_000);
  expect(sent.length, code.join(', ')).toBeLessThanOrEqual(4);
});

test('no page names the code or the records of search as something to load at once', () => {
  for (const { path, $ } of pages.values())
    for (const element of $('script[src], link[href]')) {
      const address = $(element).attr('src') ?? $(element).attr('href') ?? '';
      expect(address, path).not.toMatch(/records\.json|more\.json|panel\.|pagefind/);
    }
});

test('of Pagefind there is what the site uses and no more', () => {
  const names = files.filter((file) => file.startsWith('pagefind/'));
  const kinds = new Set(names.map((file) => file.replace(/^pagefind\//, '').replace(/[^/]*\.(pf_\w+)$/, '*.$1')));
  expect([...kinds].sort()).toEqual([
    '*.pf_meta',
    'filter/*.pf_filter',
    'fragment/*.pf_fragment',
    'index/*.pf_index',
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test('the page of search says what to do without JavaScript', () => {
  const { $ } = page('/search/');
  expect($('noscript').text()).toContain('needs JavaScript');
  expect($('main search-box form').attr('action')).toBe('/search/');
});
