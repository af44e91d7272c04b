import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../../src/book/book.ts';
import { destinationPages } from '../../../src/printing/folios.ts';
import { printedPage } from '../../../src/printing/page.ts';
import { publishedContext } from '../citing/small-edition.ts';

const book = await bookOf(publishedContext());
const html = printedPage(book, '', new Map([['t1', 7]]));
const $ = load(html);

test('links lead within the print, or outside by a whole address', () => {
  const ids = new Set(
    $('[id]')
      .map((_, one) => $(one).attr('id')!)
      .get(),
  );
  const hrefs = $('a[href]')
    .map((_, one) => $(one).attr('href')!)
    .get();
  expect(hrefs.length).toBeGreaterThan(20);
  expect(hrefs.filter((href) => (href.startsWith('#') ? !ids.has(href.slice(1)) : !URL.canParse(href)))).toEqual([]);
  expect($('.passage-number').first().attr('href')).toBe('https://edition.example/p/e1/');
});

test('of a work that appeared nowhere else the last page leads to no original', () => {
  const last = load(printedPage({ ...book, original: undefined }, '', new Map()))('.colophon');
  expect(last.text()).not.toContain('The original');
  expect(last.find('a:not([href])').length).toBe(0);
});

test('each chapter has its own running head, whatever characters are in its title', () => {
  const style = $('style').text();
  expect(style).toContain('@page chapter-1 { @top-left { content: "On {Braces} & 100% “Quotes” _in_ Titles" }');
  expect(style).toContain('@top-right { content: "One thread" } }');
  expect($('section.chapter').length).toBe(5);
});

test('the glossary has the short definitions of the terms that the text leads to', () => {
  expect($('#term-widget dt').text()).toBe('widget');
  expect($('#term-widget dd').text()).toBe('A thing.');
});

test('the contents say the pages that are known', () => {
  expect($('.contents a[href="#t1"] .folio').text()).toBe('7');
  expect($('.contents a[href="#section-start"] .folio').text()).toBe('');
});

test('it ends with a page of its own', () => {
  expect($('body > :last-child').attr('class')).toBe('colophon');
});

describe('the pages of destinations', () => {
  const pdf = [
    '%PDF-1.4',
    '9 0 obj\n<</Type /Page\n/Parent 12 0 R>>\nendobj',
    '4 0 obj\n<</Type /Page\n/Parent 12 0 R>>\nendobj',
    '12 0 obj\n<</Type /Pages\n/Count 2>>\nendobj',
    '13 0 obj\n<</t1 [4 0 R /XYZ 0 567.9 0]\n/section-start [9 0 R /XYZ 0 1 0]>>\nendobj',
    '/t2 [4 0 R /XYZ 0 0 0]',
  ].join('\n');

  test('are counted in the order of the pages, not of their numbers', () => {
    expect([...destinationPages(Buffer.from(pdf))]).toEqual([
      ['t1', 2],
      ['section-start', 1],
      ['t2', 2],
    ]);
  });

  test('are unknown for a file that is written otherwise', () => {
    expect(destinationPages(Buffer.from('%PDF-2.0')).size).toBe(0);
  });
});
