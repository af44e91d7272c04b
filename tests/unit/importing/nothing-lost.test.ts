import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../../src/importing/read.ts';
import { source } from './fixtures.ts';
import { Mint, pages, type Page } from './pages.ts';
import { forumPage, graphql, greaterWrong } from './pages-html.ts';
import { flat, markdown } from './pages-text.ts';

/**
 * Nothing is lost in silence: every word, address, date, name, formula and image of an input is in the result, or a line
 * of the report says what was left out. `IMPORT_PAGES=2000` reads as many pages of each format.
 */
const RUNS = { numRuns: Number(process.env['IMPORT_PAGES'] ?? 40), seed: 15 };
const LONG = 600_000;

const FORMATS: [name: string, file: string, write: (page: Page, mint: Mint) => string][] = [
  ['GraphQL', 'answer.json', graphql],
  ['a forum page', 'page.html', forumPage],
  ['a GreaterWrong page', 'gw.html', greaterWrong],
  ['Markdown', 'post.md', markdown],
  ['flat text', 'dump.txt', flat],
];

describe('of generated pages', () => {
  it.each(FORMATS)(
    '%s has all its words, addresses, dates, names and formulas in the result',
    { timeout: LONG },
    (_, file, write) => {
      fc.assert(
        fc.property(pages, (page) => {
          const mint = new Mint();
          const text = write(page, mint);
          const { form, files } = readSources([source(file, text)], null);
          const result = JSON.stringify(form.posts);
          expect(mint.made.filter((one) => !result.includes(one))).toEqual([]);
          expect(files[0]!.lost).toBe(0);
        }),
        RUNS,
      );
    },
  );
});

/** Elements of every kind, those too that hold no text a reader would see. */
const TAGS = [
  ...[
    'p',
    'div',
    'span',
    'b',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'table',
    'tr',
    'td',
    'th',
    'caption',
    'pre',
    'code',
    'h1',
    'h3',
  ],
  ...[
    'details',
    'summary',
    'button',
    'label',
    'form',
    'nav',
    'svg',
    'noscript',
    'title',
    'select',
    'textarea',
    'figure',
    'figcaption',
  ],
  ...[
    'video',
    'object',
    'iframe',
    'section',
    'sup',
    'sub',
    'math',
    'mi',
    'dl',
    'dt',
    'ruby',
    'rt',
    'center',
    'font',
    'canvas',
    'xmp',
  ],
  ...[
    'fieldset',
    'legend',
    'main',
    'article',
    'q',
    'del',
    'abbr',
    'marquee',
    'x-unknown',
    'dialog',
    'menu',
    'address',
    'noframes',
  ],
];
const CLASSES = [
  '',
  '',
  '',
  'spoilers',
  'footnotes',
  'footnote-ref',
  'footnote-backref',
  'math-tex',
  'mjpage',
  'ck-poll',
  'sr-only',
  'iframe-widget',
];

interface Wild {
  tag: string;
  name: string;
  children: (Wild | null)[];
}

const { wild } = fc.letrec<{ wild: Wild }>((tie) => ({
  wild: fc.record({
    tag: fc.constantFrom(...TAGS),
    name: fc.constantFrom(...CLASSES),
    children: fc.array(fc.option(tie('wild'), { depthSize: 'medium' }), { minLength: 1, maxLength: 4 }),
  }),
}));

const write = (one: Wild | null, mint: Mint): string =>
  one
    ? `<${one.tag} class="${one.name}">${one.children.map((child) => write(child, mint)).join(' ')}</${one.tag}>`
    : mint.word();

/** How many words the report says were left out. */
const saidIn = (lines: string[]): number =>
  lines.reduce((sum, line) => sum + Number(/\((\d+) words?\)/.exec(line)?.[1] ?? 0), 0);

describe('of HTML of any kind', () => {
  it('every word is in the result, or among those that the report counts as left out', { timeout: LONG }, () => {
    fc.assert(
      fc.property(fc.array(wild, { minLength: 1, maxLength: 3 }), (all) => {
        const mint = new Mint();
        const html = `<p>First.</p>${all.map((one) => write(one, mint)).join('')}`;
        const answer = JSON.stringify({ data: { post: { result: { _id: 'p', title: 'T', contents: { html } } } } });
        const { form, files } = readSources([source('answer.json', answer)], null);
        const result = JSON.stringify(form.posts);
        const missing = mint.made.filter((one) => !result.includes(one));
        expect(missing.length).toBeLessThanOrEqual(saidIn(form.leftOut));
        expect(files[0]!.lost).toBe(0);
      }),
      { ...RUNS, numRuns: RUNS.numRuns * 5 },
    );
  });
});
