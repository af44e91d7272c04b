import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, staticServer } from '../../scripts/static-server.ts';
import { buildAgedSite } from './aged-site.ts';
import { findingsInAllViews } from './axe.ts';
import { close, open } from './page.ts';

/** A site of three editions: E2 is reworded in the second, E3 is withdrawn in the third. Its files, and in Chromium. */
const folder = mkdtempSync(join(tmpdir(), 'variorum-aged-'));
const server = staticServer(join(folder, 'dist'));
const read = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8');
let baseURL = '';

beforeAll(async () => {
  buildAgedSite(folder);
  baseURL = await listen(server, 0);
}, 240_000);

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the page of a reworded passage shows each wording with what changed', () => {
  const $ = load(read('p/e2/index.html'));
  expect($('.revisions > li').text()).toMatch(
    /Revision 2.*3 February 2026.*Plainer words.*Revision 1.*first published/s,
  );
  expect($('.difference del').text().trim()).toBe('A');
  expect($('.difference ins').text().trim()).toBe('The');
  expect($('meta[name=citation_public_url]').attr('content')).toBe('https://edition.example/p/e2/r2/');
});

test('whoever comes by the older citation sees the words cited, and is told', () => {
  const $ = load(read('p/e2/r1/index.html'));
  expect($('.lone').text()).toContain('A second paragraph');
  expect($('.lone .katex').length).toBe(1);
  expect($('.revision-state').text()).toContain('reworded since');
  expect($('.revision-state a').first().attr('href')).toBe('/p/e2/');
  expect($('link[rel=canonical]').attr('href')).toBe('https://edition.example/p/e2/');
  const newest = load(read('p/e2/r2/index.html'));
  expect(newest('.revision-state').text()).toContain('newest published wording');
});

test('a withdrawn passage keeps its page, its last words and its citations', () => {
  const $ = load(read('p/e3/index.html'));
  expect($('.over').text()).toContain('Withdrawn on 4 March 2026');
  expect($('.revision-state').text()).toContain('merged into E2');
  expect($('.revision-state a').attr('href')).toBe('/p/e2/');
  expect($('.lone').text()).toContain('A third paragraph concludes');
  expect($('[data-object=restatement] [data-form=link]').text().trim()).toBe('https://edition.example/p/e3/r1/');
  expect(load(read('p/e3/r1/index.html'))('.revision-state').text()).toContain('withdrawn since');
  expect(JSON.parse(read('p/e3.json'))).toMatchObject({ withdrawn: { see: ['E2'], date: '2026-03-04' } });
  expect(read('p/e3.bib')).toContain('variorum-author2020-e3-r1');
});

test('a picture of a published wording is there though no text shows it now', () => {
  for (const path of ['p/e3/index.html', 'p/e3/r1/index.html'])
    expect(load(read(path))('.lone img').attr('src')).toBe('/images/bee.gif');
  expect(read('images/bee.gif')).toMatch(/^GIF89a/);
});

test('a withdrawn page keeps its address, which says what became of it', () => {
  const $ = load(read('how/index.html'));
  expect($('.over').text()).toContain('Withdrawn on 4 March 2026');
  expect($('.revision-state').text()).toContain('merged into E2');
  expect($('.revision-state a').attr('href')).toBe('/p/e2/');
});

test('a work that a published wording leads to is led on from where it stood', () => {
  const old = load(read('p/e2/r1/index.html'))('.lone a[href^="/works/"]').attr('href')!;
  expect(old).toBe('/works/#smith-1999');
  const entry = load(read('works/index.html'))('#smith-1999');
  expect(entry.text()).toContain('renamed');
  expect(entry.find('a').attr('href')).toBe('/works/#smith-widgets');
});

test('editions and feed tell what changed', () => {
  const $ = load(read('editions/index.html'));
  expect($('.edition h2').length).toBe(3);
  expect($('#edition-2').text()).toMatch(/Plainer words.*Reworded: E2/s);
  expect($('#edition-3').text()).toMatch(/Withdrawn: E3, \/how\/, \/works\/#smith-1999/);
  const feed = load(read('editions.atom'), { xml: true });
  expect(feed('entry > title').first().text()).toBe('Edition 3: One paragraph fewer');
});

test.for([
  ['reworded', '/p/e2/'],
  ['an older wording', '/p/e2/r1/'],
  ['withdrawn', '/p/e3/'],
  ['a withdrawn wording', '/p/e3/r1/'],
  ['a withdrawn page', '/how/'],
  ['editions', '/editions/'],
] as const)('%s: axe finds nothing, nothing is cut off', async ([, path]) => {
  const page = await open(path, { baseURL });
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  expect(await findingsInAllViews(page)).toEqual({});
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await close(page);
});
