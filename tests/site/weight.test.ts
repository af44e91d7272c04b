import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { heavyPages, pagesIn } from '../../src/integrations/page-weight.ts';
import { DIST, files, page, pages, read } from './dist.ts';
import { scriptsOf, sizeOf, total, withImports } from './scripts.ts';

const stylesOf = (path: string): string[] => {
  const { $ } = page(path);
  return $('link[rel=stylesheet]')
    .map((_, element) => $(element).attr('href')!)
    .get();
};

const FACE = /@font-face\{[^}]*?url\(["']?([^)"']+\.woff2)["']?\)[^}]*\}/g;

const reaches = (face: string, text: string): boolean => {
  const range = /unicode-range:([^;}]*)/.exec(face)?.[1];
  return !range || new RegExp(`[${range.replace(/U\+(\w+)(?:-(\w+))?,? ?/g, ranged)}]`, 'u').test(text);
};
const ranged = (_: string, from: string, to = from): string => `\\u{${from}}-\\u{${to}}`;

/** The fonts that the page's own style sheet, which stands in its head, loads for what the page says. */
function fontsOf(path: string): string[] {
  const { $ } = page(path);
  const text = $('body').text();
  return [...$('style').text().matchAll(FACE)].filter(([face]) => reaches(face, text)).map((match) => match[1]!);
}

describe('the essay page on first load', () => {
  const html = sizeOf('essay/index.html');
  const js = total(scriptsOf('/essay/'));
  const css = total(stylesOf('/essay/'));

  test('HTML, CSS and JavaScript are at most 40 kB (brotli)', () => {
    expect(html + js + css).toBeLessThanOrEqual(40_000);
  });

  test('JavaScript is at most 12 kB of that', () => {
    expect(js).toBeLessThanOrEqual(12_000);
  });

  test('fonts are at most 30 kB, upright and italic', () => {
    const fonts = fontsOf('/essay/');
    expect(fonts.length).toBe(2);
    expect(total(fonts, (font) => readFileSync(join(DIST, font)).length)).toBeLessThanOrEqual(30_000);
  });

  test('there are at most 10 requests', () => {
    expect(
      1 + scriptsOf('/essay/').length + stylesOf('/essay/').length + fontsOf('/essay/').length,
    ).toBeLessThanOrEqual(10);
  });
});

test('no page is too heavy to be laid out', () => {
  expect(heavyPages(pagesIn(DIST))).toEqual([]);
});

test('no page asks for a script before it is painted, and every page for some after', () => {
  const early = [...pages.keys()].filter((path) => page(path).$('script[src]').length > 0);
  expect(early).toEqual([]);
  expect([...pages.keys()].filter((path) => scriptsOf(path).length === 0)).toEqual([]);
});

test('a page names all that its scripts import, before them, so that none is found only in what has come', () => {
  const late = [...pages.keys()].filter((path) => {
    const named = scriptsOf(path);
    return named.some((script, i) => withImports([script]).some((one) => !named.slice(0, i + 1).includes(one)));
  });
  expect(late).toEqual([]);
});

test('what every page has of JavaScript is at most 3.5 kB (brotli)', () => {
  expect(total(scriptsOf('/works/'))).toBeLessThanOrEqual(3_500);
});

test('every permanent page is at most 25 kB (brotli, without fonts)', () => {
  const sizes = new Map<string, number>();
  const once = (path: string): number => {
    const size = sizes.get(path) ?? sizeOf(path);
    sizes.set(path, size);
    return size;
  };
  const weight = (path: string): number =>
    sizeOf(`${path.slice(1)}index.html`) + total(scriptsOf(path), once) + total(stylesOf(path), once);
  const permanent = [...pages.keys()].filter((path) => path.startsWith('/p/'));
  expect(permanent.length).toBeGreaterThanOrEqual(189);
  expect(permanent.filter((path) => weight(path) > 25_000)).toEqual([]);
});

test('no script carries the code by which Vite preloads what is imported later', () => {
  const scripts = files.filter((file) => file.endsWith('.js') && file.startsWith('_astro/'));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((file) => /vite:preloadError|__vitePreload/.test(read(file)))).toEqual([]);
});
