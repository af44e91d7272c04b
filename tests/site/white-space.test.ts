import { expect, test } from 'vitest';
import type { CheerioAPI } from 'cheerio';
import { pages } from './dist.ts';

/** Elements that begin a line of their own. */
const BLOCKS = 'p, li, dt, dd, h1, h2, h3, h4, figcaption, summary, legend, label, th, td';
/** What is not prose: code, formulas, and speakers' role beside the name, of which only one is ever shown. */
const NOT_PROSE = 'pre, code, kbd, .katex, .speaker-role, .visually-hidden, .big-ref';

/** The words of each line-like element, without those of lines inside it. */
function linesOf($: CheerioAPI): string[] {
  const main = $('main, footer').clone();
  // A drawing stands apart from the words around it.
  main.find('svg').replaceWith(' ');
  main.find(NOT_PROSE).replaceWith('x');
  return main
    .find(BLOCKS)
    .map((_, element) => {
      const own = $(element).clone();
      own.find(`${BLOCKS}, ul, ol, dl, div`).remove();
      return own.text().replace(/\s+/g, ' ').trim();
    })
    .get();
}

const found = (pattern: RegExp): string[] =>
  [...pages.values()].flatMap(({ path, $ }) =>
    linesOf($)
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.slice(Math.max(0, line.search(pattern) - 30), line.search(pattern) + 30)}`),
  );

test('no white space stands before a comma, full stop or closing bracket', () => {
  expect(found(/\s[,.;:)\]](?=\s|$)/)).toEqual([]);
});

test('no white space stands inside quotation marks or brackets', () => {
  expect(found(/[“‘(]\s|\s[”]/)).toEqual([]);
});

test('no apostrophe or quotation mark is straight', () => {
  expect(found(/\p{L}['"]|['"]\p{L}/u)).toEqual([]);
});

/** What of headings and names of sections is set apart by style alone runs into the word before it, for who hears it. */
test('no heading runs into what stands small beside it', () => {
  const glued = [...pages.values()].flatMap(({ path, $ }) =>
    $('h1, h2, h3, h4, h5, h6, summary, legend')
      .find('span:not(.speaker-name, .speaker-role, .katex *)')
      .filter((_, span) => {
        const before = span.previousSibling;
        return /\p{L}$/u.test(before ? $(before).text() : '') && /^\p{L}/u.test($(span).text());
      })
      .map((_, span) => `${path}: ${$(span).parent().text().trim().slice(0, 60)}`)
      .get(),
  );
  expect(glued).toEqual([]);
});

test('no word is glued to the next', () => {
  // A comma between letters, a lower-case letter before a reference, a reference or closing bracket before a word.
  expect(found(/\p{Ll},\p{L}|\p{Ll}[ETNG]\d+(?:\.\d+)*\b|\b[ETNG]\d[\d.]*\p{L}{2,}|\)\p{Lu}/u)).toEqual([]);
});
