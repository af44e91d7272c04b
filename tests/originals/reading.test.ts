import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { findingsOn } from '../browser/axe.ts';
import { close, open } from '../browser/page.ts';
import { WRITTEN } from './fixture.ts';

/** The pages with originals, in Chromium. */
const shown = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible();

const wordings = async (page: Page, passage: string): Promise<[original: boolean, restatement: boolean]> => [
  await shown(page, `${passage} > .original`),
  await shown(page, `${passage} > .restated`),
];

async function choose(page: Page, view: string): Promise<void> {
  await page.locator('.view-menu summary').click();
  await page.getByRole('group', { name: 'Passages' }).getByLabel(view).check();
}

/** What is shown, original and restatement, of what has room for one wording only, in each view. */
const ONE_WORDING = [
  ['both', [true, false]],
  ['original', [true, false]],
  ['restatement', [false, true]],
] as const;

describe('for the whole page', () => {
  test.for([
    ['original', [true, false]],
    ['restatement', [false, true]],
    ['both', [true, true]],
  ] as const)('%s is chosen in the menu, and remembered on other pages', async ([view, expected]) => {
    const page = await open('/essay/');
    await choose(page, view);
    expect(await wordings(page, '#e1')).toEqual(expected);
    await page.goto('/threads/ada-fenn-1/');
    expect(await wordings(page, '#t1-1-1')).toEqual(expected);
    await page.emulateMedia({ media: 'print' });
    expect(await wordings(page, '#t1-1-1')).toEqual(expected);
    await close(page);
  });

  test('a quotation is in the words quoted, or restated, never both', async () => {
    const page = await open('/threads/ada-fenn-1/');
    for (const [view, expected] of ONE_WORDING) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-originals', value), view);
      expect(await wordings(page, '.quotation.twofold')).toEqual(expected);
    }
    await close(page);
  });

  test('a note in the margin shows what the note shows at the end', async () => {
    const page = await open('/essay/');
    for (const view of ['original', 'restatement', 'both']) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-originals', value), view);
      expect(await wordings(page, '.note-beside[data-as="N1"]')).toEqual(await wordings(page, '#n1'));
    }
    await page.getByLabel('N1 shows').selectOption('original');
    expect(await wordings(page, '.note-beside[data-as="N1"]')).toEqual([true, false]);
    await page.reload();
    expect(await wordings(page, '.note-beside[data-as="N1"]')).toEqual([true, false]);
    await close(page);
  });

  test('the opening of a comment in the margin is in its own words, or restated, never both', async () => {
    const page = await open('/essay/');
    for (const [view, expected] of ONE_WORDING) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-originals', value), view);
      expect(await wordings(page, '.response.twofold')).toEqual(expected);
    }
    await close(page);
  });

  test('originals are called so where not all passages are shown as originals, and on paper', async () => {
    const page = await open('/essay/');
    const label = (): Promise<string> =>
      page.locator('#e2 > .original').evaluate((one) => getComputedStyle(one, '::before').display);
    expect(await label()).toBe('block');
    await page.evaluate(() => (document.documentElement.dataset['originals'] = 'original'));
    expect(await label()).toBe('none');
    await page.getByLabel('E2 shows').selectOption('original');
    expect(await label()).toBe('block');
    await page.getByLabel('E2 shows').selectOption('');
    await page.emulateMedia({ media: 'print' });
    expect(await label()).toBe('block');
    await close(page);
  });

  test('a thing that other code put into storage does no harm', async () => {
    const page = await open('/essay/');
    await page.evaluate(() => {
      localStorage.setItem('variorum:passages:/', '[null');
      localStorage.setItem('variorum:originals', '"><script>');
    });
    await page.reload();
    expect(await page.locator('.passage-view').count()).toBeGreaterThan(5);
    await close(page);
  });
});

describe('for one passage', () => {
  test('its own choice goes before that of the page, and is remembered', async () => {
    const page = await open('/essay/');
    await page.getByLabel('E1 shows').selectOption('original');
    expect(await wordings(page, '#e1')).toEqual([true, false]);
    expect(await wordings(page, '#e2')).toEqual([true, true]);
    await page.reload();
    await choose(page, 'restatement');
    expect(await wordings(page, '#e1')).toEqual([true, false]);
    expect(await wordings(page, '#e2')).toEqual([false, true]);
    await page.getByLabel('E1 shows').selectOption('');
    expect(await wordings(page, '#e1')).toEqual([false, true]);
    await close(page);
  });

  test('keyboard reaches the control, and shows it', async () => {
    const page = await open('/essay/');
    await page.locator('#e2 > .passage-number').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe('E2 shows');
    expect(await page.getByLabel('E2 shows').evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
    await close(page);
  });

  test('its page shows both, whatever the pages show', async () => {
    const page = await open('/essay/');
    await choose(page, 'restatement');
    await page.goto('/p/e1/');
    expect(await wordings(page, '.twofold')).toEqual([true, true]);
    expect(await page.locator('.twofold > .restated').innerText()).toContain(WRITTEN['E1']);
    await close(page);
  });
});

test('without a script both are shown, and no control that does nothing', async () => {
  const page = await open('/essay/', { javaScriptEnabled: false });
  expect(await wordings(page, '#e1')).toEqual([true, true]);
  expect(await page.locator('.passage-view').count()).toBe(0);
  await close(page);
});

test('print has no controls', async () => {
  const page = await open('/essay/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.passage-view').first().isVisible()).toBe(false);
  await close(page);
});

const KINDS = [
  '/',
  '/essay/',
  '/threads/',
  '/threads/ada-fenn-1/',
  '/p/e1/',
  '/p/t1-1/',
  '/p/n1/',
  '/p/g1/',
  '/search/',
  '/nowhere/',
];

describe.for(KINDS)('%s', (path) => {
  test.for([
    [390, 'light', 'both'],
    [390, 'dark', 'original'],
    [390, 'light', 'restatement'],
    [1440, 'dark', 'both'],
    [1440, 'light', 'original'],
    [1440, 'dark', 'restatement'],
  ] as const)('axe finds nothing at %i pixels, %s, %s; nothing is cut off', async ([width, colorScheme, view]) => {
    const page = await open(path, { width, colorScheme });
    await page.evaluate((value) => document.documentElement.setAttribute('data-originals', value), view);
    const found = await findingsOn(page);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await close(page);
    expect(found).toEqual([]);
    expect(beyond).toBeLessThanOrEqual(0);
  });
});
