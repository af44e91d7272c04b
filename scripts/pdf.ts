import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Book } from '../src/book/types.ts';
import { inColoursOf } from '../src/edition/face/palette.ts';
import { ownBookFonts } from '../src/edition/face/style.ts';
import type { EditionData } from '../src/edition/types.ts';
import { destinationPages, type Folios } from '../src/printing/folios.ts';
import { openSources } from './as-built.ts';
import { bookOrStop } from './book-or-stop.ts';
import { outOrStop, writeAndSay } from './out-file.ts';
import { chromiumPath, FLAGS } from './chromium.ts';
import { faces, ownFont, sourceText } from './site-styles.ts';
import './reader-gone.ts';

/** `npm run pdf [-- --out FILE]`: prints the edition as a book. Writes nothing where the content has faults. */
const USAGE = 'npm run pdf [-- --out FILE.pdf]';

const styles = (data: EditionData): string =>
  [
    faces(),
    sourceText('book/book.css'),
    sourceText('book/directions.css'),
    inColoursOf(data, sourceText('printing/print.css')),
    ownBookFonts(data, ownFont),
  ].join('\n');

/** One line wider than the page would shrink every page: a formula that is, is set smaller. */
const fitFormulas = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const math of document.querySelectorAll<HTMLElement>('math')) {
      const room = math.closest('p, li, div, td, dd')!.getBoundingClientRect().width;
      const ratio = room / math.getBoundingClientRect().width;
      if (ratio < 1) math.style.fontSize = `${Math.floor(ratio * 96)}%`;
    }
  });

/** Millimetres between the margins of `print.css`, in CSS pixels. */
const TEXT_WIDTH = Math.floor(((148 - 2 * 16) / 25.4) * 96);

async function printed(page: Page, book: Book, css: string, folios: Folios): Promise<Uint8Array> {
  await page.setContent(printedPage(book, css, folios), { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await fitFormulas(page);
  return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

const out = outOrStop(USAGE);
const sources = await openSources();
const { printedPage } = await sources.load<typeof import('../src/printing/page.ts')>('printing/page.ts');
const { book, context } = await bookOrStop(sources);
const css = styles(context.edition.data);
const folder = await mkdtemp(join(tmpdir(), 'variorum-pdf-'));
const browser = await chromium.launch({ executablePath: await chromiumPath(folder), args: FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: TEXT_WIDTH, height: 800 } });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  // The contents can say a page only when the book has been printed once.
  const folios = destinationPages(await printed(page, book, css, new Map()));
  const file = out ?? `${book.name}.pdf`;
  writeAndSay(file, await printed(page, book, css, folios), `${file} is printed.`);
} finally {
  await browser.close();
  await sources.close();
  await rm(folder, { recursive: true, force: true });
}
