import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findingsOn } from './axe.ts';
import { answeredLate, close, open, type View } from './page.ts';

const TERM = '#e1 a.term >> nth=0';

const card = (page: Page) => page.locator('#preview');

describe('a card', () => {
  test('comes with the pointer, can be entered, and goes when both are left', async () => {
    const page = await open('/essay/');
    await page.locator(TERM).hover();
    await card(page).waitFor({ state: 'visible' });
    expect((await card(page).textContent())!.length).toBeGreaterThan(40);
    await card(page).hover();
    await page.waitForTimeout(500);
    expect(await card(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await card(page).waitFor({ state: 'hidden' });
    await close(page);
  });

  test('does not come when the pointer only passes', async () => {
    const page = await open('/essay/');
    await page.locator(TERM).hover();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(900);
    expect(await card(page).isVisible()).toBe(false);
    await close(page);
  });

  test('does not come any more for a link that was left while it was fetched', async () => {
    const { late, answer } = answeredLate();
    const page = await open('/essay/', { routes: [['**/p/*/', late]] });
    const asked = page.waitForRequest('**/p/*/');
    await page.locator('#e3 + .beside .response a.ref').first().hover();
    await asked;
    await page.mouse.move(5, 5);
    await page.waitForTimeout(900);
    expect(await page.locator('#preview:visible, [aria-describedby=preview]').count()).toBe(0);
    answer();
    await close(page);
  });

  test('comes with the focus, describes its link and goes on Escape, which closes nothing else', async () => {
    const page = await open('/essay/');
    await page.locator('#e31 + .beside > summary').click();
    const link = page.locator('#e31 + .beside .response a.ref').first();
    // By the keyboard, not where a mouse has pressed.
    await page.keyboard.press('Tab');
    await link.focus();
    // As when the page scrolls below a pointer that rests.
    await page.mouse.move(5, 5);
    await card(page).waitFor({ state: 'visible' });
    await page.mouse.move(5, 50);
    await page.waitForTimeout(900);
    expect(await card(page).isVisible()).toBe(true);
    expect(await link.getAttribute('aria-describedby')).toBe('preview');
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
    expect(await link.getAttribute('aria-describedby')).toBeNull();
    expect(await page.locator('#e31 + .beside').getAttribute('open')).toBe('');
    await close(page);
  });

  test('comes on a tap; the second tap follows the link', async () => {
    const page = await open('/essay/', { width: 390, hasTouch: true, isMobile: true });
    await page.locator(TERM).tap();
    await card(page).waitFor({ state: 'visible' });
    expect(page.url()).toContain('/essay/');
    await page.locator(TERM).tap();
    await page.waitForURL('**/glossary/**');
    await close(page);
  });

  test('stays inside the window, also at the terms nearest its edges', async () => {
    const page = await open('/essay/', { width: 390 });
    const terms = page.locator('.passage a.term');
    const across = await terms.evaluateAll((all) =>
      all
        .map((term, at) => ({ at, middle: term.getBoundingClientRect().left + term.getBoundingClientRect().right }))
        .sort((a, b) => a.middle - b.middle)
        .map(({ at }) => at),
    );
    expect(across.length).toBeGreaterThan(20);
    for (const at of [...across.slice(0, 2), ...across.slice(-2)]) {
      await terms.nth(at).focus();
      await card(page).waitFor({ state: 'visible' });
      const box = (await card(page).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      await page.keyboard.press('Escape');
    }
    await close(page);
  });
});

describe('every kind of link has one', () => {
  test.for([
    ['a passage', '/argument/', 'main a.ref[href$="/essay/#e10"]', /^E10 Restated from J Bostock/],
    ['a note', '/essay/', '#e31 .note-call a', /^N4 Restated from J Bostock \(confirmed\).*, note\s4/],
    ['a range', '/about/', 'main a.ref:text-is("E27–E29")', /^E27 Restated[^]*E28 Restated[^]*E29 Restated/],
    [
      'what a passage does',
      '/open/',
      'main a.ref[href$="#t7-1-4"]',
      /^T7\.1\.4 Restated.*objects to the step from E1 to E3\sopen/,
    ],
    ['a comment', '/essay/', '#e31 + .beside .response a.ref', /^T2\.1 Restated from Fiora/],
    ['a thread', '/threads/does-the-persona-persist/', '.page-title a.ref[href$="/p/t2/"]', /^T2 Restated from/],
    ['a work', '/glossary/alignment-by-default/', 'main a.work', /\d{4}/],
    ['a model', '/p/e27/', 'a.model', /Coffee/],
    ['a term on another page', '/people/fiora/', 'main a.term[data-term=asi]', /^ASI/],
  ] as const)('%s', async ([, path, link, says]) => {
    const page = await open(path);
    await page.locator(link).first().hover();
    await expect.poll(async () => (await card(page).textContent())?.trim()).toMatch(says);
    const again = await card(page).evaluate((one) => [...one.querySelectorAll('[id]')].map(({ id }) => id));
    expect(again).toEqual([]);
    await close(page);
  });

  test('axe finds nothing on one', async () => {
    const page = await open('/essay/');
    await page.locator('#e31 .note-call a').focus();
    await expect.poll(() => card(page).textContent()).toContain('note\u00a04');
    expect(await findingsOn(page, '#preview')).toEqual([]);
    await close(page);
  });
});

describe('what cannot be loaded', () => {
  test('leaves the page as it is under the pointer; a tap follows its link', async () => {
    const routes: View['routes'] = [['**/p/n4/', (route) => route.abort()]];
    const page = await open('/essay/', { width: 390, hasTouch: true, isMobile: true, routes });
    const failed = page.waitForEvent('requestfailed');
    await page.locator('#e31 .note-call a').hover();
    await failed;
    await expect.poll(() => card(page).isVisible()).toBe(false);
    await page.locator('#e31 .note-call a').tap();
    await page.waitForURL('**/#n4');
    await close(page);
  });
});
