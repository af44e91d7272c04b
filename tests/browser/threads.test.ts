import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { close, open } from './page.ts';

/** The longest thread. */
const THREAD = '/threads/does-the-persona-persist/';

const label = (page: Page) => page.locator('.answering-label');
const shown = (page: Page) =>
  page
    .locator('.answered-passage[data-now]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['ref']));
const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const fold = (page: Page, id: string) => page.locator(`#${id} > .comment-head .fold`);
const body = (page: Page, id: string) => page.locator(`#${id} > .comment-body`);
const topOf = (page: Page, id: string) => page.locator(`#${id}`).evaluate((one) => one.getBoundingClientRect().top);

describe('what is answered', () => {
  test.for([1024, 1440])('at %i pixels stands beside the thread, and changes as one reads', async (width) => {
    const page = await open(`${THREAD}#t2-3-4`, { width });
    await expect.poll(() => label(page).textContent()).toBe('T2.3.4 answers E29–E30');
    expect(await shown(page)).toEqual(['E29', 'E30']);
    const pane = (await page.locator('.answering').boundingBox())!;
    const passage = (await page.locator('#t2-3-4').boundingBox())!;
    expect(pane.x).toBeGreaterThan(passage.x + passage.width);
    expect(pane.y + pane.height).toBeLessThanOrEqual(900);
    await page.locator('#t2-8-3').evaluate((one) => one.scrollIntoView());
    await expect.poll(() => label(page).textContent()).toBe('T2.8.3 answers T2.7.3');
    expect(await page.locator('.answered-passage[data-now]').innerText()).toContain('restated from');
    const words = await page.locator('#t2-7-3 > .prose').innerText();
    expect(await page.locator('.answered-passage[data-now]').innerText()).toContain(words.slice(0, 80));
    await close(page);
  });

  test('where a comment has only begun it is of its first paragraph, and no longer of the comment before', async () => {
    const page = await open(`${THREAD}#t2-3`, { width: 1440 });
    await expect.poll(() => label(page).textContent()).toMatch(/^T2\.3\.1 answers /);
    await close(page);
  });

  test('of a whole comment, its paragraphs stand apart', async () => {
    const page = await open(`${THREAD}#t2-2-1`, { width: 1440 });
    await expect.poll(() => label(page).textContent()).toBe('T2.2.1 answers T2.1');
    const paragraphs = page.locator('.answered-passage[data-now] > *');
    const boxes = await paragraphs.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(boxes.length).toBeGreaterThan(3);
    expect(boxes.slice(1).filter(({ top }, i) => top - boxes[i]!.bottom < 4)).toEqual([]);
    await close(page);
  });

  test('on a phone opens over the page, moves nothing, and Escape or a touch elsewhere closes it', async () => {
    const page = await open(`${THREAD}#t2-3-4`, { width: 390, hasTouch: true });
    await expect.poll(() => label(page).textContent()).toBe('T2.3.4 answers E29–E30');
    const before = [await height(page), await topOf(page, 't2-3-4')];
    const pane = page.locator('.answering');
    await pane.locator('> summary').tap();
    expect(await page.locator('.answered-passage[data-now]').first().isVisible()).toBe(true);
    expect([await height(page), await topOf(page, 't2-3-4')]).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await pane.getAttribute('open')).toBeNull();
    await pane.locator('> summary').tap();
    await page.touchscreen.tap(195, 200);
    await expect.poll(() => pane.getAttribute('open')).toBeNull();
    await close(page);
  });

  test('a short thread begins right below its title', async () => {
    const page = await open('/threads/right-character-wrong-acts/', { width: 1440 });
    const title = await page.locator('.thread-layout > .page-title').evaluate((one) => one.getBoundingClientRect());
    const body = await page.locator('comment-folds').evaluate((one) => one.getBoundingClientRect());
    expect(body.top - title.bottom).toBeLessThan(20);
    await close(page);
  });

  test('reading shifts nothing', async () => {
    const page = await open(THREAD);
    const shift = await page.evaluate(async () => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      for (let y = 0; y < document.documentElement.scrollHeight; y += 300) {
        scrollTo(0, y);
        await drawn();
      }
      await drawn();
      return sum;
    });
    expect(shift).toBeLessThanOrEqual(0.02);
    await close(page);
  });

  test('the outline marks the comment in view, and leads to each', async () => {
    const page = await open(THREAD);
    const links = page.locator('.reply-outline a');
    expect(await links.count()).toBe(await page.locator('.comment').count());
    await links.filter({ hasText: 'T2.7' }).click();
    await page.waitForURL('**/#t2-7');
    await expect.poll(() => page.locator('.reply-outline [aria-current]').getAttribute('href')).toBe('#t2-7');
    await close(page);
  });

  test('without scripts all of it stands there', async () => {
    const page = await open(THREAD, { javaScriptEnabled: false });
    for (const ref of ['E1', 'E31', 'E50']) expect(await page.locator(`[data-ref=${ref}]`).isVisible()).toBe(true);
    expect(await page.locator('.fold').first().isVisible()).toBe(false);
    await close(page);
  });
});

describe('folding', () => {
  test('by the pointer, by touch and by a key: a comment goes with its replies, and comes again', async () => {
    const page = await open(THREAD, { hasTouch: true });
    const before = await height(page);
    await fold(page, 't2-2').click();
    expect(await body(page, 't2-2').isVisible()).toBe(false);
    expect(await page.locator('#t2-3').isVisible()).toBe(false);
    expect(await fold(page, 't2-2').innerText()).toBe('Unfold T2.2 and 1 reply');
    expect(await height(page)).toBeLessThan(before - 2000);
    await fold(page, 't2-2').tap();
    expect(await height(page)).toBe(before);
    await page.locator('#t2-4-3').evaluate((one) => one.scrollIntoView());
    await page.locator('#t2-4-3').focus();
    await page.keyboard.press('f');
    expect(await body(page, 't2-4').isVisible()).toBe(false);
    expect(await topOf(page, 't2-4')).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('t2-7-1');
    await close(page);
  });

  test('all at once, and back', async () => {
    const page = await open(THREAD);
    const before = await height(page);
    const all = page.locator('.fold-all');
    await all.click();
    expect(await page.locator('#t2-1-1').isVisible()).toBe(true);
    for (const ref of ['t2-2-1', 't2-3-1', 't2-8-1']) expect(await page.locator(`#${ref}`).isVisible()).toBe(false);
    expect(await all.textContent()).toBe('Unfold all');
    await all.click();
    expect(await height(page)).toBe(before);
    await close(page);
  });

  test('what is led to unfolds, what is folded is printed', async () => {
    const page = await open(THREAD);
    await page.locator('.fold-all').click();
    await page.locator('.reply-outline a').filter({ hasText: 'T2.6' }).click();
    await page.locator('#t2-6-1').waitFor({ state: 'visible' });
    await expect.poll(async () => Math.abs(await topOf(page, 't2-6'))).toBeLessThan(200);
    expect(await body(page, 't2-2').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#t2-2-1').evaluate((one) => one.getBoundingClientRect().height)).toBeGreaterThan(20);
    await close(page);
  });

  test.for([390, 1440])(
    'at %i pixels stays over Back, with the place; a link from elsewhere unfolds',
    async (width) => {
      const page = await open(THREAD, { width });
      await fold(page, 't2-2').evaluate((button: HTMLElement) => button.click());
      const link = page.locator('#t2-7-1 ~ .answered a.ref').first();
      await link.scrollIntoViewIfNeeded();
      const [top, all] = [await topOf(page, 't2-7-1'), await height(page)];
      await link.click();
      await page.waitForURL('**/essay/#e10');
      await page.goBack();
      await page.waitForURL(`**${THREAD}`);
      await body(page, 't2-2').waitFor({ state: 'hidden' });
      await expect.poll(() => height(page)).toBe(all);
      await expect.poll(async () => Math.abs((await topOf(page, 't2-7-1')) - top)).toBeLessThanOrEqual(8);
      await page.goForward();
      await page.waitForURL('**/essay/#e10');
      await page.goto(`${THREAD}#t2-3-4`);
      expect(await page.locator('#t2-3-4').isVisible()).toBe(true);
      await close(page);
    },
  );
});

test('on a phone what became of a move stands on the line of the words before it', async () => {
  const page = await open(THREAD, { width: 390 });
  const apart = await page.locator('.acts .state').evaluateAll((all) =>
    all.map((state) => {
      const words = [...state.closest('.move-line')!.querySelectorAll('a')].at(-1)!.getClientRects();
      return state.getBoundingClientRect().top - words[words.length - 1]!.top;
    }),
  );
  expect(apart.length).toBeGreaterThan(10);
  expect(apart.filter((down) => down > 8)).toEqual([]);
  await close(page);
});
