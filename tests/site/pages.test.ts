import { describe, expect, test } from 'vitest';
import { pages } from './dist.ts';

const all = [...pages.values()];

describe.for(all.map((page) => [page.path, page] as const))('%s', ([, { $ }]) => {
  test('has a language, one title, one h1, a description and a canonical address', () => {
    expect($('html').attr('lang')).toBe('en');
    expect($('title').text().length).toBeGreaterThan(5);
    expect($('h1')).toHaveLength(1);
    expect($('meta[name=description]').attr('content')!.length).toBeGreaterThan(20);
    expect($('link[rel=canonical]').attr('href')).toMatch(/^https:\/\/[^/]+\/.*$/);
  });

  test('headings go down one step at a time', () => {
    const levels = $('h1, h2, h3, h4, h5')
      .filter((_, heading) => $(heading).closest('dialog').length === 0)
      .map((_, heading) => Number(heading.tagName.slice(1)))
      .get();
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  test('holds no component that was left unrendered', () => {
    const unknown = $('main *')
      .map((_, element) => element.tagName)
      .get()
      .filter((name) => /^[A-Z]|^(passage|quotes|gap|notecall|sense|editor)$/.test(name));
    expect(unknown).toEqual([]);
  });
});

test('titles tell pages apart', () => {
  const titles = all.map(({ $ }) => $('title').text());
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test('every page says that it is a restatement', () => {
  const silent = all.filter(({ $ }) => !$('footer').text().includes('restated in this edition’s own words'));
  expect(silent.map(({ path }) => path)).toEqual([]);
});
