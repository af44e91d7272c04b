import { expect, test } from 'vitest';
import { breaking } from '../law.ts';
import { files, page, pages, read, type Page } from './dist.ts';

const all = [...pages.values()];
const pagesThatBreak = (law: (page: Page) => void): string[] => breaking(all, ({ path }) => path, law);

/** What is shown where there is no page. */
const NOWHERE = '/404.html';

test('every page has a language, one title, one h1, a description and a canonical address', () => {
  const broken = pagesThatBreak(({ $, path }) => {
    expect($('html').attr('lang')).toBe('en');
    expect($('title').text().length).toBeGreaterThan(5);
    expect($('h1')).toHaveLength(1);
    expect($('meta[name=description]').attr('content')!.length).toBeGreaterThan(20);
    if (path !== NOWHERE) expect($('link[rel=canonical]').attr('href')).toMatch(/^https:\/\/[^/]+\/.*$/);
  });
  expect(broken).toEqual([]);
});

test('the name of the front page says what it is an edition of', () => {
  const { $ } = page('/');
  expect($('title').text()).toContain($('h1').text().trim());
});

test('what stands for no page claims no address', () => {
  const { $ } = page(NOWHERE);
  expect($('link[rel=canonical], meta[property="og:url"]')).toHaveLength(0);
});

test('nothing stands behind the end of a page', () => {
  const html = files.filter((file) => file.endsWith('.html'));
  expect(html.filter((file) => !/<\/html>\s*$/.test(read(file)))).toEqual([]);
});

test('the source of a formula holds no elements, which would end it', () => {
  const html = files.filter((file) => file.endsWith('.html'));
  expect(html.filter((file) => /<annotation[^>]*>[^<]*<(?!\/annotation>)/.test(read(file)))).toEqual([]);
});

test('the description of a permanent page is short, and no colon ends it', () => {
  const described = all.filter(({ path }) => path.startsWith('/p/'));
  const broken = breaking(
    described,
    ({ path }) => path,
    ({ $ }) => {
      const said = $('meta[name=description]').attr('content')!;
      expect(said).not.toMatch(/:$/);
      expect(said.length).toBeLessThan(300);
    },
  );
  expect(broken).toEqual([]);
});

test('what scrolls and has a name has a role that may be named', () => {
  const broken = pagesThatBreak(({ $ }) => expect($(':is(div, pre, span)[aria-label]:not([role])').get()).toEqual([]));
  expect(broken).toEqual([]);
});

test('every page is shared with a card that is there, and says what its head says', () => {
  const cards = new Set(files.filter((file) => file.startsWith('cards/')));
  const broken = pagesThatBreak(({ $ }) => {
    const { pathname } = new URL($('meta[property="og:image"]').attr('content')!);
    expect(cards).toContain(pathname.slice(1));
    const said = $('meta[property="og:description"]').attr('content');
    expect([undefined, $('meta[name=description]').attr('content')]).toContain(said);
    for (const one of ['type', 'title']) expect($(`meta[property="og:${one}"]`).attr('content')).toBeTruthy();
    expect($('meta[property="og:url"]').attr('content')).toBe($('link[rel=canonical]').attr('href'));
  });
  expect(broken).toEqual([]);
});

test('headings go down one step at a time', () => {
  const broken = pagesThatBreak(({ $ }) => {
    const levels = $('h1, h2, h3, h4, h5')
      .filter((_, heading) => $(heading).closest('dialog').length === 0)
      .map((_, heading) => Number(heading.tagName.slice(1)))
      .get();
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });
  expect(broken).toEqual([]);
});

test('no page holds a component that was left unrendered', () => {
  const broken = pagesThatBreak(({ $ }) => {
    const unknown = $('main *')
      .map((_, element) => element.tagName)
      .get()
      .filter((name) => /^[A-Z]|^(passage|quotes|gap|notecall|sense|editor)$/.test(name));
    expect(unknown).toEqual([]);
  });
  expect(broken).toEqual([]);
});

test('titles tell pages apart', () => {
  const titles = all.map(({ $ }) => $('title').text());
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test('every page says that it is a restatement', () => {
  const silent = all.filter(({ $ }) => !$('footer').text().includes('restated in this edition’s own words'));
  expect(silent.map(({ path }) => path)).toEqual([]);
});
