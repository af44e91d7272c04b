import { describe, expect, test } from 'vitest';
import { close, open } from './page.ts';

const TERM = '#e1 a.term >> nth=0';

describe('the card of a term', () => {
  test('comes with the pointer, can be entered, and goes when both are left', async () => {
    const page = await open('/essay/');
    const card = page.locator('#term-card');
    await page.locator(TERM).hover();
    await card.waitFor({ state: 'visible' });
    expect((await card.textContent())!.length).toBeGreaterThan(40);
    await card.hover();
    await page.waitForTimeout(500);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await card.waitFor({ state: 'hidden' });
    await close(page);
  });

  test('does not come when the pointer only passes', async () => {
    const page = await open('/essay/');
    await page.locator(TERM).hover();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(700);
    expect(await page.locator('#term-card').isVisible()).toBe(false);
    await close(page);
  });

  test('comes with the focus, describes its term and goes on Escape', async () => {
    const page = await open('/essay/');
    const card = page.locator('#term-card');
    await page.locator(TERM).focus();
    await card.waitFor({ state: 'visible' });
    expect(await page.locator(TERM).getAttribute('aria-describedby')).toBe('term-card');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await page.locator(TERM).getAttribute('aria-describedby')).toBeNull();
    await close(page);
  });

  test('comes on a tap; the second tap follows the link', async () => {
    const page = await open('/essay/', { width: 390, hasTouch: true, isMobile: true });
    await page.locator(TERM).tap();
    await page.locator('#term-card').waitFor({ state: 'visible' });
    expect(page.url()).toContain('/essay/');
    await page.locator(TERM).tap();
    await page.waitForURL('**/glossary/**');
    await close(page);
  });

  test('stays inside the window at every term', async () => {
    const page = await open('/essay/', { width: 390 });
    const card = page.locator('#term-card');
    const terms = page.locator('.passage a.term');
    for (let i = 0; i < (await terms.count()); i += 6) {
      await terms.nth(i).focus();
      await card.waitFor({ state: 'visible' });
      const box = (await card.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      await page.keyboard.press('Escape');
    }
    await close(page);
  });
});
