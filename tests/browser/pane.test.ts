import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findingsOn } from './axe.ts';
import { close, open, opensBeside, site } from './page.ts';

const pane = (page: Page) => page.locator('dialog.pane');
const links = (page: Page) => page.locator('#e31 + .beside .response > a.ref');

/** Opens the first comment beside E31 as a reader does. */
async function openFirst(page: Page): Promise<void> {
  await links(page).first().click();
  await pane(page).locator('.pane-body').waitFor();
}

const tops = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('.essay .passage')].map((one) => one.getBoundingClientRect().top));

describe('a comment beside the text', () => {
  test.for([1024, 1440, 1920])(
    'opens whole, covers no line of the text and moves none, at %i pixels',
    async (width) => {
      const page = await open('/essay/#e31', { width });
      const before = await tops(page);
      await openFirst(page);
      expect(await tops(page)).toEqual(before);
      const text = (await page.locator('#e31 .prose').boundingBox())!;
      const beside = (await pane(page).boundingBox())!;
      expect(beside.x).toBeGreaterThanOrEqual(text.x + text.width);
      expect(beside.x + beside.width).toBe(width);
      const passages = pane(page).locator('.numbered');
      expect(await passages.evaluateAll((all) => all.map((one) => one.getAttribute('data-ref')))).toEqual(
        expect.arrayContaining(['T2.1.1', 'T2.1.4']),
      );
      expect(await pane(page).textContent()).toMatch(/Answers.*E31.*Restated from Fiora.*Replies.*T2\.2/s);
      await close(page);
    },
  );

  test('has an address, which opens it again; Back closes it and leaves the text where it was read on', async () => {
    const page = await open('/essay/#e31');
    await openFirst(page);
    expect(page.url()).toBe(`${site}/essay/?beside=t2-1#e31`);
    await page.evaluate(() => scrollBy(0, 300));
    const at = await page.evaluate(() => scrollY);
    await page.goBack();
    await pane(page).waitFor({ state: 'hidden' });
    expect(page.url()).toBe(`${site}/essay/#e31`);
    expect(await page.evaluate(() => scrollY)).toBe(at);
    const fresh = await open('/essay/?beside=t2-1#e31');
    await pane(fresh).locator('.pane-body').waitFor();
    expect(await pane(fresh).locator('#pane-ref').textContent()).toBe('T2.1');
    await pane(fresh).getByRole('button', { name: 'Close' }).click();
    await pane(fresh).waitFor({ state: 'hidden' });
    expect(fresh.url()).toBe(`${site}/essay/#e31`);
    await close(fresh);
    await close(page);
  });

  test('whose address is opened has the passage that it is about beside it, if the address names none', async () => {
    const page = await open('/essay/?beside=t2-3');
    await pane(page).locator('.pane-body').waitFor();
    const answered = page.locator('.step', { has: page.locator('.beside a.ref[href$="#t2-3"]') }).first();
    await expect.poll(async () => Math.abs((await answered.boundingBox())!.y - 60)).toBeLessThan(40);
    await close(page);
    const named = await open('/essay/?beside=t2-3#e44');
    await pane(named).locator('.pane-body').waitFor();
    await expect.poll(async () => Math.abs((await named.locator('#e44').boundingBox())!.y - 60)).toBeLessThan(40);
    await close(named);
  });

  test('is there again after a reload and on the way back from another page, and the text where it was', async () => {
    const page = await open('/essay/');
    await openFirst(page);
    await page.evaluate(() => scrollBy(0, 300));
    const place = () => page.evaluate(() => scrollY);
    const at = await place();
    await page.reload({ waitUntil: 'load' });
    await pane(page).locator('.pane-body').waitFor();
    await expect.poll(place).toBe(at);
    await page.goto('/glossary/rlvr/', { waitUntil: 'load' });
    await page.goBack({ waitUntil: 'load' });
    await pane(page).locator('.pane-body').waitFor();
    await expect.poll(place).toBe(at);
    await close(page);
  });

  test('closes as it would have, when the reader comes back to it from what a search found', async () => {
    const page = await open('/essay/#e31');
    await openFirst(page);
    await page.keyboard.press('/');
    await page.locator('dialog.search-dialog input[type=search]').fill('locusts');
    await page.locator('dialog.search-dialog [role=option]').first().click();
    await page.waitForURL('**/glossary/**');
    await page.goBack({ waitUntil: 'load' });
    await page.locator('dialog.search-dialog').getByRole('button', { name: 'Close' }).click();
    await pane(page).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.url()).toBe(`${site}/essay/#e31`);
    // Nothing was added to the history: the pane and what was found are still ahead.
    await page.goForward();
    await expect.poll(() => page.url()).toBe(`${site}/essay/?beside=t2-1#e31`);
    await close(page);
  });

  test('leads on to replies, of which Back leads back; closing goes to before the first', async () => {
    const page = await open('/essay/#e31');
    await openFirst(page);
    await pane(page)
      .locator('[data-beside=after] a.ref', { hasText: /^T2\.2$/ })
      .first()
      .click();
    await expect.poll(() => pane(page).locator('#pane-ref').textContent()).toBe('T2.2');
    await page.goBack();
    await expect.poll(() => pane(page).locator('#pane-ref').textContent()).toBe('T2.1');
    await page.goForward();
    await expect.poll(() => pane(page).locator('#pane-ref').textContent()).toBe('T2.2');
    await page.keyboard.press('Escape');
    await pane(page).waitFor({ state: 'hidden' });
    await expect.poll(() => page.url()).toBe(`${site}/essay/#e31`);
    expect(
      await links(page)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    // The focus has come back without a preview of what was just read, though no pointer has moved.
    await page.waitForTimeout(900);
    expect(await page.locator('#preview:visible').count()).toBe(0);
    await close(page);
  });

  test('a passage of a comment is marked in it; one of the essay is gone to beside it', async () => {
    const page = await open('/essay/?beside=t2-1-3');
    await expect.poll(() => pane(page).locator('.in-range').getAttribute('data-ref')).toBe('T2.1.3');
    await pane(page).locator('[data-beside=named] a.ref', { hasText: /^E50$/ }).click();
    await expect.poll(() => page.locator('.bar-ref').textContent()).toBe('E50');
    expect(await pane(page).isVisible()).toBe(true);
    await close(page);
  });

  test('a quotation in it is set as in its thread', async () => {
    const setIn = async (path: string, holder: string): Promise<string[]> => {
      const page = await open(path);
      const figure = page.locator(`${holder} .quotation`).first();
      await figure.waitFor();
      const set = await figure.evaluate((one) => {
        const { borderInlineStart, paddingInlineStart, color } = getComputedStyle(one);
        const { fontSize, fontStyle } = getComputedStyle(one.querySelector('figcaption')!);
        return [borderInlineStart, paddingInlineStart, color, fontSize, fontStyle];
      });
      await close(page);
      return set;
    };
    const inPane = await setIn('/essay/?beside=t2-3', '.pane-body');
    expect(inPane).toEqual(await setIn('/threads/does-the-persona-persist/', '#t2-3'));
  });

  test('with a modifier, and without scripts, the link leads to the thread', async () => {
    const page = await open('/essay/#e31');
    expect(await opensBeside(page, links(page).first())).toBe('/threads/does-the-persona-persist/#t2-1');
    expect(await pane(page).count()).toBe(0);
    await close(page);
  });

  test('what cannot be loaded is said, with a way on', async () => {
    const page = await open('/essay/#e31', { routes: [['**/p/t2-1/', (route) => route.abort()]] });
    await links(page).first().click();
    await expect.poll(() => page.locator('[data-notice]').textContent()).toContain('could not be loaded');
    expect(page.url()).toBe(`${site}/essay/#e31`);
    await page.unrouteAll();
    await openFirst(page);
    expect(await pane(page).locator('#pane-ref').textContent()).toBe('T2.1');
    await close(page);
  });

  test.for([1024, 1440])('at %i pixels it covers none of the bar', async (width) => {
    const page = await open('/essay/#e31', { width });
    await openFirst(page);
    const edge = (await pane(page).boundingBox())!.x;
    const ends = await page
      .locator('.bar-row > *')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    expect(ends.filter((end) => end > edge)).toEqual([]);
    await close(page);
  });

  test('beside it the keys of reading work, and the search opens over it; Escape closes what lies over', async () => {
    const page = await open('/essay/#e31', { permissions: ['clipboard-read', 'clipboard-write'] });
    await openFirst(page);
    await page.keyboard.press('j');
    await expect.poll(() => page.url()).toMatch(/#e32$/);
    await page.keyboard.press('c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/p\/e32\/$/);
    await page.keyboard.press('/');
    const search = page.getByRole('dialog', { name: 'Search' });
    expect(await search.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await search.waitFor({ state: 'hidden' });
    expect(await pane(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await pane(page).waitFor({ state: 'hidden' });
    await close(page);
  });
});

describe('where room comes or goes', () => {
  const isModal = (page: Page) => pane(page).evaluate((one) => one.matches(':modal'));
  const isWithin = (page: Page) => pane(page).evaluate((one) => one.contains(document.activeElement));
  const narrow = { width: 390, height: 844 };
  const wide = { width: 1440, height: 844 };

  test.for([
    ['narrower, it lies over the text and keeps the focus', wide, narrow, true],
    ['wider, it stands beside the text, which can be read', narrow, wide, false],
  ] as const)('%s', async ([, from, to, modal]) => {
    const page = await open('/essay/?beside=t2-1', { viewport: from });
    const text = pane(page).locator('.pane-body');
    await text.waitFor();
    expect(await isModal(page)).toBe(!modal);
    await text.evaluate((one) => one.scrollTo(0, 100));
    const steps = await page.evaluate(() => history.length);
    await page.setViewportSize(to);
    await expect.poll(() => isModal(page)).toBe(modal);
    expect(await text.evaluate((one) => [one === document.activeElement, one.scrollTop])).toEqual([true, 100]);
    await page.keyboard.press('Tab');
    expect(await isWithin(page)).toBe(true);
    // Nobody has closed it: the address is as it was, and closing it still leads back to the text.
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => [location.search, history.length])).toEqual(['?beside=t2-1', steps]);
    await pane(page).getByRole('button', { name: 'Close' }).click();
    await pane(page).waitFor({ state: 'hidden' });
    await expect.poll(() => page.url()).toBe(`${site}/essay/`);
    await close(page);
  });

  test('a focus in the text beside it comes into it when it comes to lie over the text', async () => {
    const page = await open('/essay/?beside=t2-1', { viewport: wide });
    await pane(page).locator('.pane-body').waitFor();
    await page.locator('#e31').focus();
    await page.setViewportSize({ ...wide, width: 1100 });
    expect(await isWithin(page)).toBe(false);
    await page.setViewportSize(narrow);
    await expect.poll(() => isWithin(page)).toBe(true);
    await close(page);
  });
});

test.for([1024, 1280, 1440])('it cuts nothing in two at %i pixels: neither the margin nor the menu', async (width) => {
  const page = await open('/essay/?beside=t2-1', { width });
  await pane(page).locator('.pane-body').waitFor();
  const box = (await pane(page).boundingBox())!;
  const nav = (await page.locator('.site-nav').boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(nav.y + nav.height);
  expect(Math.round(box.y + box.height)).toBe(900);
  expect(await page.locator('.beside:visible').count()).toBe(0);
  await page.locator('.view-menu > summary').click();
  const onTop = await page.locator('.view-panel').evaluate((panel) => {
    const { right, top } = panel.getBoundingClientRect();
    return panel.contains(document.elementFromPoint(right - 10, top + 100));
  });
  expect(onTop).toBe(true);
  await page.locator('.view-menu > summary').click();
  await page.evaluate(() => scrollTo(0, 1000));
  await expect.poll(async () => (await pane(page).boundingBox())!.y).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.beside:visible').count()).toBeGreaterThan(0);
  await close(page);
});

describe('on a telephone', () => {
  test('what is said in the sheet is still said when another comment has been opened in it, and when it is closed', async () => {
    const page = await open('/essay/?beside=t2-1', {
      width: 390,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const said = page.locator('[data-notice][data-said] [role=status]');
    const copyLink = pane(page).getByRole('button', { name: 'Copy link' });
    await copyLink.click();
    await expect.poll(() => said.textContent()).toContain('T2.1');
    await pane(page)
      .locator('[data-beside=after] a.ref', { hasText: /^T2\.2$/ })
      .first()
      .click();
    await expect.poll(() => pane(page).locator('#pane-ref').textContent()).toBe('T2.2');
    await copyLink.click();
    await expect.poll(() => said.textContent()).toContain('T2.2');
    expect(await said.isVisible()).toBe(true);
    await pane(page).getByRole('button', { name: 'Close' }).click();
    await pane(page).waitFor({ state: 'hidden' });
    await said.waitFor();
    await close(page);
  });

  test('it is a sheet, which one tap opens and Back closes', async () => {
    const page = await open('/essay/#e31', { width: 390, hasTouch: true, isMobile: true });
    await page.locator('#e31 + .beside > summary').tap();
    await links(page).first().tap();
    await pane(page).locator('.pane-body').waitFor();
    const box = (await pane(page).boundingBox())!;
    expect([box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, 390, 900]);
    await page.goBack();
    await pane(page).waitFor({ state: 'hidden' });
    await close(page);
  });
});

test.for([390, 1440])('axe finds nothing on it at %i pixels', async (width) => {
  const page = await open('/essay/?beside=t2-1', { width });
  await pane(page).locator('.pane-body').waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await close(page);
});
