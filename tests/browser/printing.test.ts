import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookOf } from '../../src/book/book.ts';
import type { Book } from '../../src/book/types.ts';
import { ledgerOf } from '../../src/citing/ledger/of-content.ts';
import { permalink } from '../../src/edition/addresses.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { printedPage } from '../../src/printing/page.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { close, open } from './page.ts';
import { readPdf, type Pdf, type PdfPage, type Piece } from './pdf.ts';

/** Points in a millimetre. */
const MM = 72 / 25.4;

/** Without spaces, which a line break may be, and without signs that style sheets add. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** The pieces of a page that stand between margins of this height, above and below them. */
function parted({ pieces, height }: PdfPage, margin: number) {
  return {
    head: pieces.filter(({ y }) => y > height - margin),
    body: pieces.filter(({ y }) => y >= margin && y <= height - margin),
    foot: pieces.filter(({ y }) => y < margin),
  };
}

/** What reaches into the margins at the sides. */
const cut = (pages: readonly PdfPage[], margin: number): string[] =>
  pages.flatMap(({ pieces, width }, i) =>
    pieces
      .filter(({ left, right }) => left < margin - 1 || right > width - margin + 1)
      .map(({ text }) => `page ${i + 1}: ${text}`),
  );

/** Words of about one line that lie over each other; those with a halo are set twice. */
const laidOver = (pages: readonly PdfPage[]): string[] =>
  pages.flatMap(({ pieces }, page) =>
    pieces.flatMap((one, i) =>
      pieces
        .slice(i + 1)
        .filter(
          ({ text, left, right, y }) =>
            text !== one.text && Math.abs(y - one.y) < 5 && Math.min(right, one.right) - Math.max(left, one.left) > 2,
        )
        .map(({ text }) => `page ${page + 1}: ${one.text} | ${text}`),
    ),
  );

test.for(['/essay/', '/argument/', '/models/coffee/'])(
  '%s printed says of which edition it is, and what its list of terms is, last',
  async (path) => {
    const page = await open(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-foot a[href$="/editions/"]').isVisible()).toBe(true);
    expect(await page.locator('.site-foot a[href$="/mine/"]').isVisible()).toBe(false);
    const terms = page.locator('.terms-used > summary');
    expect(await terms.isVisible()).toBe(true);
    const headings = await page
      .locator('h2:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
    expect((await terms.boundingBox())!.y).toBeGreaterThan(Math.max(...headings));
    await close(page);
  },
);

describe('an edition printed as a book', () => {
  const CONTENT = 'editions/tell-tale-heart';
  const folder = mkdtempSync(join(tmpdir(), 'variorum-pdf-test-'));
  let pdf: Pdf;
  let book: Book;
  let edition: Edition;
  let $: CheerioAPI;

  /** The printed chapters after the title page, by what the contents call their places. */
  const chapters = () => {
    const ids = $('.contents a')
      .toArray()
      .map((one) => $(one).attr('href')!.slice(1));
    const titles = $('section.chapter h1')
      .toArray()
      .map((one) => $(one).text());
    return ids.map((id, i) => ({ id, title: titles[i + 1]! }));
  };

  beforeAll(async () => {
    const file = join(folder, 'book.pdf');
    execFileSync(process.execPath, ['scripts/pdf.ts', '--out', file], { env: { ...process.env, CONTENT } });
    pdf = await readPdf(new Uint8Array(readFileSync(file)));
    const files = readContent(CONTENT);
    edition = buildEdition(files).edition!;
    book = await bookOf(ledgerOf(files, edition).context);
    $ = load(printedPage(book, '', new Map()));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every page but the title has its folio', () => {
    const folios = pdf.pages.map((page) => textOf(parted(page, 20 * MM).foot));
    expect(folios).toEqual(pdf.pages.map((_, i) => (i ? String(i + 1) : '')));
  });

  test('a page says above what it is of; title, contents and the last page do not', () => {
    const begins = chapters().map(({ id, title }) => ({ title, page: pdf.places.get(id)! }));
    const heads = pdf.pages.map((page) => letters(textOf(parted(page, 20 * MM).head)));
    const expected = pdf.pages.map((_, i) => {
      const chapter = begins.findLast(({ page }) => page <= i);
      if (!chapter || i === pdf.pages.length - 1) return '';
      return letters(book.title + (chapter.title === book.title ? '' : chapter.title));
    });
    expect(heads).toEqual(expected);
  });

  test('every word of it is there, and none is cut', () => {
    // Numbers in the margin are written after what stands beside them.
    const printed = [0, 26].map((from) => {
      const inside = (page: PdfPage) => parted(page, 20 * MM).body.filter(({ left }) => left > from * MM);
      return letters(pdf.pages.map((page) => textOf(inside(page))).join(''));
    });
    const blocks = $('.prose, dd, .claim, .title-page p')
      .toArray()
      .map((one) => letters($(one).text()));
    expect(blocks.length).toBeGreaterThan(20);
    expect(blocks.filter((block) => !printed.some((text) => text.includes(block)))).toEqual([]);
    expect(cut(pdf.pages, 16 * MM)).toEqual([]);
  });

  test('no word of it falls apart', () => {
    const wordsOf = (text: string): string[] => text.split(/\s+/).map(letters).filter(Boolean);
    const known = new Set(wordsOf($('body').text()));
    // What begins or ends a piece may go on in the next.
    const inner = pdf.pages.flatMap(({ pieces }) => pieces.flatMap(({ text }) => wordsOf(text).slice(1, -1)));
    expect(inner.length).toBeGreaterThan(500);
    expect(inner.filter((word) => !known.has(word))).toEqual([]);
  });

  test('it has bookmarks, tags and its language', () => {
    const titles = [book.title, ...chapters().map(({ title }) => title)];
    expect(pdf.bookmarks.map(letters)).toEqual(expect.arrayContaining(titles.map(letters)));
    expect(pdf.pages.filter(({ isTagged }) => !isTagged)).toEqual([]);
    expect(pdf.language).toBe(book.language);
  });

  test('every passage has the link to its permanent address, and what leads within it leads somewhere', () => {
    const links = new Set(pdf.pages.flatMap((page) => page.links));
    const wanted = [...edition.passages.keys()].map((ref) => `${edition.data.site}${permalink(ref)}`);
    expect(wanted.filter((address) => !links.has(address))).toEqual([]);
    expect(pdf.places.size).toBeGreaterThan(8);
    expect(pdf.dead).toEqual([]);
  });

  test('no page is a remnant', () => {
    const inChapters = pdf.pages.slice(pdf.places.get(chapters()[0]!.id));
    const lines = inChapters.map((page) => new Set(parted(page, 20 * MM).body.map(({ y }) => Math.round(y))).size);
    expect(lines.filter((n) => n < 4)).toEqual([]);
  });
});

describe.for(['/essay/', '/threads/might-go-wrong-might-go-right/', '/p/e27/', '/glossary/rlvr/', '/models/coffee/'])(
  'the page %s on paper',
  (path) => {
    let pdf: Pdf;
    let passages: string[];

    beforeAll(async () => {
      const page = await open(path);
      passages = await page.locator('.passage > .prose').allTextContents();
      pdf = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })));
      await close(page);
    });

    test('has every passage, cuts nothing, and leaves out what is for screens', () => {
      const printed = letters(pdf.pages.map(({ pieces }) => textOf(pieces)).join(''));
      expect(printed.length).toBeGreaterThan(400);
      const ends = passages.map(letters).flatMap((words) => [words.slice(0, 40), words.slice(-40)]);
      expect(ends.filter((words) => !printed.includes(words))).toEqual([]);
      expect(cut(pdf.pages, 0)).toEqual([]);
      expect(printed).not.toContain('View');
    });

    // On small paper more breaks over pages.
    test('lays no words over others, on paper of any size', async () => {
      const page = await open(path);
      for (const format of ['A4', 'A5']) {
        const { pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, format })));
        expect(laidOver(pages), format).toEqual([]);
      }
      await close(page);
    });
  },
);
