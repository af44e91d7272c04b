import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findingsOn } from './axe.ts';
import { close, open } from './page.ts';

/** How text is set, by the menu View. */

async function choose(page: Page, labels: readonly string[]): Promise<void> {
  await page.locator('.view-menu > summary').click();
  for (const name of labels) await page.getByRole('radio', { name, exact: true }).check();
  await page.keyboard.press('Escape');
}

const px = (page: Page, selector: string, property: 'fontSize' | 'width'): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => parseFloat(getComputedStyle(element)[name]), property);

test.for([390, 1440])(
  'type, lines and text alone are as chosen at %i pixels, at once on the next page, and nothing shifts',
  { timeout: 300_000 },
  async (width) => {
    const page = await open('about:blank', { width });
    await page.goto('/essay/', { waitUntil: 'load' });
    const size = await px(page, '#e27 .prose', 'fontSize');
    await choose(page, ['larger', 'short', 'nothing: text only']);
    expect(await px(page, '#e27 .prose', 'fontSize')).toBeCloseTo(size * 1.35, 1);
    expect(await page.locator(':is(.beside, .also):visible').count()).toBe(0);
    await page.addInitScript(() => {
      const seen = { shift: 0, first: '' };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      // The first thing of the body: nothing has been painted before.
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        seen.first = JSON.stringify({ ...document.documentElement.dataset });
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/threads/does-the-persona-persist/', { waitUntil: 'load' });
    await page.waitForTimeout(300);
    const { shift, first } = await page.evaluate(
      () => (window as unknown as { seen: { shift: number; first: string } }).seen,
    );
    expect(JSON.parse(first)).toMatchObject({ size: 'larger', measure: 'short', beside: 'nothing' });
    expect(shift).toBeLessThan(0.01);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await findingsOn(page)).toEqual([]);
    await close(page);
  },
);

test('long lines are longer, and never under what stands beside them', async () => {
  const page = await open('/essay/');
  const usual = await px(page, '#e27', 'width');
  await choose(page, ['long']);
  expect(await px(page, '#e27', 'width')).toBeGreaterThan(usual + 50);
  const overlaps = await page.locator('.step:has(> .beside)').evaluateAll(
    (steps) =>
      steps.filter((step) => {
        const [text, beside] = ['.passage .prose', '.beside'].map((one) =>
          step.querySelector(one)!.getBoundingClientRect(),
        );
        return text!.right > beside!.left;
      }).length,
  );
  expect(overlaps).toBe(0);
  await close(page);
});

test.for([390, 1440])('the open menu lies within a window of %i pixels', async (width) => {
  const page = await open('/essay/', { width });
  await page.locator('.view-menu > summary').click();
  const box = (await page.locator('.view-panel').boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(900);
  expect(await findingsOn(page, '.view-panel')).toEqual([]);
  await close(page);
});
