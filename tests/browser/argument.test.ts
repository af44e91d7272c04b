import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { close, open } from './page.ts';

/** The words of a drawing as rectangles; `box` is the claim's frame they stand in, where they do. */
interface Words {
  text: string;
  rect: [left: number, top: number, right: number, bottom: number];
  box: [left: number, top: number, right: number, bottom: number] | null;
}

const wordsOf = (page: Page): Promise<Words[]> =>
  page.evaluate(() => {
    const edges = (element: Element): Words['rect'] => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [left, top, right, bottom];
    };
    const shown = [...document.querySelectorAll<HTMLElement>('.argument-map')].find((one) => one.clientWidth > 0)!;
    return [...shown.querySelectorAll('text')].map((text) => {
      const frame = text.closest('a')?.querySelector('rect.box');
      return { text: text.textContent, rect: edges(text), box: frame ? edges(frame) : edges(shown) };
    });
  });

const overlap = ({ rect: a }: Words, { rect: b }: Words): boolean =>
  a[0] < b[2] - 1 && b[0] < a[2] - 1 && a[1] < b[3] - 3 && b[1] < a[3] - 3;

/** The same page before its face has arrived, and for whoever has it blocked. */
const withoutFaces = async (page: Page): Promise<void> => {
  await page.context().route('**/*.woff2', (route) => route.abort());
  await page.reload({ waitUntil: 'load' });
};

describe.for([1200, 390])('the picture at %i pixels', (width) => {
  test.for([true, false])('has words that neither meet nor leave their place, with the face: %s', async (face) => {
    const page = await open('/argument/', { width });
    if (!face) await withoutFaces(page);
    expect(await page.evaluate(() => document.fonts.check("16px 'Variorum Serif'", 'a'))).toBe(face);
    const shown = page.locator('.argument-map').filter({ visible: true });
    expect(await shown.getAttribute('class')).toContain(width < 1120 ? 'overview' : 'sheet');
    const words = await wordsOf(page);
    expect(words.length).toBeGreaterThan(40);
    const outside = words.filter(
      ({ rect, box }) =>
        box && (rect[0] < box[0] - 1 || rect[2] > box[2] + 1 || rect[1] < box[1] - 3 || rect[3] > box[3] + 3),
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
    const meeting = words.flatMap((one, i) =>
      words
        .slice(i + 1)
        .filter((other) => overlap(one, other))
        .map((other) => [one.text, other.text]),
    );
    expect(meeting).toEqual([]);
    await close(page);
  });

  test('does not scroll sideways', async () => {
    const page = await open('/argument/', { width });
    const [content, view] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(view!);
    await close(page);
  });
});

test('the keyboard goes through the picture as it is read: row, left, right, downwards', async () => {
  const page = await open('/argument/', { width: 1440 });
  const order = await page.evaluate(() => {
    const links = [...document.querySelectorAll('.argument-map.sheet a')];
    return links.map((link) => ({
      kind: link.classList.contains('row') ? 'row' : link.querySelector('.left') ? 'left' : 'right',
      top: link.getBoundingClientRect().top,
    }));
  });
  const tops = (kind: string): number[] => order.filter((one) => one.kind === kind).map(({ top }) => top);
  for (const kind of ['row', 'left', 'right']) expect(tops(kind)).toEqual(tops(kind).toSorted((a, b) => a - b));
  expect(order.filter(({ kind }, i) => kind === 'left' && order[i - 1]?.kind === 'right')).toEqual([]);
  await page.locator('.argument-map.sheet a').first().focus();
  await page.keyboard.press('Tab');
  const second = page.locator('.argument-map.sheet a').nth(1);
  expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
  await close(page);
});

test('print has the outline and the overview, in 8 points or more', async () => {
  const page = await open('/argument/', { width: 660 });
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => {
    const overview = document.querySelector('.argument-map.overview')!;
    const drawing = overview.querySelector('svg')!;
    const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
    const sizes = [...overview.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')) * scale);
    const outline = [...document.querySelectorAll('.outline :is(.claim, .step, .move-line, .gist)')].map((one) =>
      parseFloat(getComputedStyle(one).fontSize),
    );
    return {
      smallest: Math.min(...sizes, ...outline) * 0.75,
      sheet: getComputedStyle(document.querySelector('.argument-map.sheet')!).display,
      lines: outline.length,
    };
  });
  expect(shown.smallest).toBeGreaterThanOrEqual(8);
  expect(shown.sheet).toBe('none');
  expect(shown.lines).toBeGreaterThan(150);
  await close(page);
});

describe('without JavaScript', () => {
  const without = { javaScriptEnabled: false };

  test('the outline is whole, and leads to the passages and back', async () => {
    const page = await open('/argument/', without);
    expect(await page.locator('.outline .move-line').filter({ visible: true }).count()).toBeGreaterThan(70);
    await page.locator('.argument-map.sheet a.row').nth(2).click();
    await page.waitForURL('**/argument/#*');
    const { hash } = new URL(page.url());
    expect(await page.locator(`.outline ${hash}`).isVisible()).toBe(true);
    await page.locator('.outline .move-line a.ref').first().click();
    await page.waitForURL(/\/threads\//);
    await close(page);
  });

  test('the picture can be passed by keyboard', async () => {
    const page = await open('/argument/', without);
    await page.getByRole('link', { name: 'Skip the picture' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('#after-picture a:focus').count()).toBe(1);
    await close(page);
  });

  test('what is open stands in a list that leads to the claims', async () => {
    const page = await open('/open/', without);
    await page.locator('.open-moves h3 a').first().click();
    await page.waitForURL('**/argument/#*');
    expect(await page.locator('#outline').isVisible()).toBe(true);
    await close(page);
  });
});

test('the keyboard goes through the page as it is read: downwards, the outline before the picture', async () => {
  const page = await open('/argument/', { width: 390 });
  const stops = await page
    .locator('main')
    .evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('a[href], summary, button')]
        .filter((one) => one.checkVisibility() && one.tabIndex >= 0)
        .map((one) => Math.round(one.getBoundingClientRect().top)),
    );
  expect(stops.length).toBeGreaterThan(150);
  // Links of one line of text may differ by the height of a line that is broken.
  expect(stops.filter((top, i) => top < stops[i - 1]! - 30)).toEqual([]);
  await close(page);
});

test('a page of print ends between two claims of the picture', async () => {
  const page = await open('/argument/', { width: 660 });
  await page.emulateMedia({ media: 'print' });
  const parts = await page.evaluate(() => {
    const room = getComputedStyle(document.querySelector('.map-room')!).containerType;
    const drawings = [...document.querySelectorAll('.argument-map.overview svg')];
    return {
      room,
      tallest: Math.max(...drawings.map((one) => one.getBoundingClientRect().height)),
      rects: drawings.map((one) => one.querySelectorAll('rect').length),
    };
  });
  expect(parts.room).toBe('normal');
  expect(parts.tallest).toBeLessThan(200);
  expect(parts.rects.filter((count) => count !== 1)).toEqual([]);
  await close(page);
});
