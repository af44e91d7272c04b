import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { wholeChromium } from '../../scripts/chromium.ts';
import { close, open, site } from './page.ts';

interface Sentence {
  passage: string;
  words: string;
  link: string;
  /** Whether the words stand on the page again, as those of a note or a quotation do. */
  again: boolean;
}

/** Selects every sentence of the page's passages, one after the other, and copies the link as a reader does. */
const linksOf = (page: Page): Promise<Sentence[]> =>
  page.evaluate(async () => {
    const found: Sentence[] = [];
    const ranges: Range[] = [];
    Object.assign(globalThis, { ranges });
    const written = () =>
      new Promise<string>((resolve, reject) => {
        navigator.clipboard.write = ([item]) => {
          const text = item!.getType('text/plain').then((blob) => blob.text());
          return text.then(resolve, reject);
        };
      });
    const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
    const text = document.body.textContent.replace(/\s+/g, ' ');
    const stands = (words: string): number => text.split(words.replace(/\s+/g, ' ')).length - 1;
    const words = document.querySelector<HTMLElement & { copy: () => boolean }>('word-link')!;
    for (const block of document.querySelectorAll('[data-ref][id] > .prose > *')) {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const place = (offset: number): [Text, number] => {
        let left = offset;
        for (const node of nodes) {
          if (left <= node.length) return [node, left];
          left -= node.length;
        }
        return [nodes.at(-1)!, nodes.at(-1)!.length];
      };
      for (const { segment, index } of sentences.segment(nodes.map(({ data }) => data).join(''))) {
        if (!/\p{L}{2}/u.test(segment)) continue;
        const range = document.createRange();
        range.setStart(...place(index));
        range.setEnd(...place(index + segment.trimEnd().length));
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
        const coming = written();
        if (!words.copy()) throw new Error(`Nothing was selected: ${segment}`);
        const link = await coming;
        const said = segment.trim();
        found.push({ passage: block.closest('[id]')!.id, words: said, link, again: stands(said) > 1 });
        ranges.push(range);
      }
    }
    getSelection()!.removeAllRanges();
    return found;
  });

/** Whether the words come into view. Then scrolls away from where the next ones stand. */
const comesIntoView = (page: Page, i: number): Promise<boolean> =>
  page.evaluate(async (at) => {
    const { ranges } = globalThis as unknown as { ranges: Range[] };
    const isInView = (): boolean => {
      const { top, bottom } = ranges[at]!.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    for (let frame = 0; frame < 30 && !isInView(); frame++) await new Promise(requestAnimationFrame);
    const came = isInView();
    scrollTo(0, at < ranges.length / 2 ? document.body.scrollHeight : 0);
    return came;
  }, i);

/** Of so many links one is opened: opening is what takes time, and all are made in one way. */
const OPENED = 4;

async function missed(path: string): Promise<{ all: Sentence[]; lost: Sentence[] }> {
  // A small window: most of the time goes into painting.
  const page = await open(path, { viewport: { width: 800, height: 500 } });
  const all = await linksOf(page);
  const lost: Sentence[] = [];
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  for (const [i, sentence] of all.entries()) {
    if (i % OPENED) continue;
    // Without the passage's id: the words alone have to be found, if they can be.
    await page.goto(sentence.link.replace(/#[^:]*:~:/, '#:~:'), { waitUntil: 'commit' });
    if (!(await comesIntoView(page, i))) lost.push(sentence);
  }
  await close(page);
  return { all, lost };
}

// Four hundred and more links are made, and a hundred of them opened, one after the other.
test.skipIf(!wholeChromium())('the link to any sentence opens on its own passage', { timeout: 480_000 }, async () => {
  const home = await open('/threads/');
  const threads = await home
    .locator('.entry h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  await close(home);
  const pages = ['/essay/', ...threads];
  expect(pages).toHaveLength(12);
  // Two at a time, one a core.
  const [even, odd] = [0, 1].map((start) => pages.filter((_, i) => i % 2 === start));
  const inTurn = async (paths: string[]) => {
    const results = [];
    for (const path of paths) results.push(await missed(path));
    return results;
  };
  const results = (await Promise.all([inTurn(even!), inTurn(odd!)])).flat();
  const all = results.flatMap((one) => one.all);
  expect(all.length).toBeGreaterThan(440);
  const hashes = all.map(({ link, passage, again }) => ({ hash: new URL(link).hash, passage, again }));
  expect(hashes.filter(({ hash, passage }) => !`${hash}:~:`.startsWith(`#${passage}:~:`))).toEqual([]);
  // Only words that stand twice with the same words around them cannot be told apart; they lead to their passage.
  const untold = hashes.filter(({ hash }) => !hash.includes(':~:text='));
  expect(untold.filter(({ again }) => !again)).toEqual([]);
  // Notes stand in the margin as well, and quotations repeat what they quote: about one sentence in twenty.
  expect(untold.length).toBeLessThan(all.length / 15);
  expect(results.flatMap(({ lost }) => lost)).toEqual([]);
});

test('when the words have changed, the link opens on the passage', async () => {
  const page = await open('/essay/');
  await page.goto(`${site}/essay/#e27:~:text=words%20that%20are%20no%20longer%20there`);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('#e27')!.getBoundingClientRect().top))
    .toBeLessThan(60);
  expect(await page.locator('#e27').evaluate((passage) => passage.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
    0,
  );
  await close(page);
});
