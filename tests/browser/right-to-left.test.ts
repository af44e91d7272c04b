import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticServer } from '../../scripts/static-server.ts';
import { buildForPublic } from '../originals/fixture.ts';
import { close, open, openCard } from './page.ts';

/** An edition whose language runs from right to left (an invented essay): everything lies on the other side of the text. */
const folder = mkdtempSync(join(tmpdir(), 'variorum-right-to-left-'));
const server = staticServer(folder, '/luach/');
let baseURL = '';

beforeAll(async () => {
  buildForPublic('tests/fixtures/editions/lighthouse', folder);
  baseURL = `${await listen(server, 0)}/luach/`;
}, 240_000);

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const visit = (path: string, width: number): Promise<Page> => open(path, { baseURL, width });

/** The left and right edges of the first of these. */
const edges = async (page: Page, selector: string): Promise<{ left: number; right: number }> => {
  const { x, width } = (await page.locator(selector).filter({ visible: true }).first().boundingBox())!;
  return { left: x, right: x + width };
};

const directionIn = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => getComputedStyle(one).direction);

const isDescending = ([first, second]: number[]): boolean => first! > second!;

describe.for([390, 1440])('at %i', (width) => {
  test('numbers stand at the right of the text, and nothing is wider than the window', async () => {
    const page = await visit('essay/', width);
    const [number, prose] = [await edges(page, '#e1 > .passage-number'), await edges(page, '#e1 .prose')];
    expect(number.right).toBeGreaterThanOrEqual(prose.right);
    expect((await edges(page, '.site-name')).right).toBeGreaterThan(width / 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close(page);
  });

  test('formulas and code run from left to right', async () => {
    const page = await visit('essay/', width);
    for (const selector of ['.katex', 'code']) expect(await directionIn(page, selector)).toBe('ltr');
    expect(await directionIn(page, '#e1 .prose')).toBe('rtl');
    await close(page);
  });

  test('kinds of results begin at the right, and all are in view', async () => {
    const page = await visit('search/?q=E1', width);
    const boxes = () =>
      page
        .locator('main .search-kind')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    // They are there before the styles that come with them.
    await expect.poll(async () => (await boxes()).slice(0, 2).map(({ left }) => left)).toSatisfy(isDescending);
    expect((await boxes()).filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
    await close(page);
  });

  test('a card ends below the right edge of its link, and citing opens', async () => {
    const page = await visit('essay/', width);
    const link = page.locator('#e1 a.term').first();
    await link.focus();
    await page.locator('#preview[data-open]').waitFor();
    const [card, at] = [await edges(page, '#preview'), await edges(page, '#e1 a.term')];
    expect(Math.abs(card.right - Math.max(at.right, card.right - card.left + 8))).toBeLessThan(2);
    await page.keyboard.press('Escape');
    await openCard(page, '#e2');
    expect(await page.locator('dialog.cite-card').getAttribute('open')).not.toBeNull();
    await close(page);
  });
});

test('on a wide window the margin and the pane of a comment are at the left', async () => {
  const page = await visit('essay/?beside=t1-1', 1440);
  await page.locator('.pane .passage-number').first().waitFor();
  expect((await edges(page, '.pane')).left).toBe(0);
  await page.keyboard.press('Escape');
  const beside = await edges(page, '.beside');
  expect(beside.right).toBeLessThan((await edges(page, '#e1 .prose')).left);
  await close(page);
});

test.for([
  ['essay/', '.beside-count'],
  ['threads/wind/', '.comment-to'],
  ['threads/wind/', '.answered > span'],
] as const)(
  'what the site says in another script within a line is read from its beginning: %s %s',
  async ([path, said]) => {
    const page = await visit(path, 1440);
    const ways = await page.locator(said).evaluateAll((all) =>
      all.map((one) => {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        const lefts: number[] = [];
        while (walker.nextNode()) {
          const { data } = walker.currentNode as Text;
          const range = document.createRange();
          for (const { 0: word, index } of data.matchAll(/\S+/g)) {
            range.setStart(walker.currentNode, index);
            range.setEnd(walker.currentNode, index + word.length);
            lefts.push(range.getBoundingClientRect().left);
          }
        }
        return lefts.length > 1 && lefts.every((left, i) => !i || left > lefts[i - 1]!);
      }),
    );
    expect(ways.length).toBeGreaterThan(0);
    expect(ways).not.toContain(false);
    await close(page);
  },
);

test('the e-book turns its pages the other way', () => {
  const name = readdirSync(folder).find((one) => one.endsWith('.epub'))!;
  const files = unzipSync(readFileSync(join(folder, name)));
  expect(strFromU8(files['EPUB/package.opf']!)).toContain('page-progression-direction="rtl"');
  for (const path of Object.keys(files).filter((one) => one.endsWith('.xhtml')))
    expect(strFromU8(files[path]!), path).toMatch(/<html[^>]* dir="rtl"/);
});
