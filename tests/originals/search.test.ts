import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { findingsOn } from '../browser/axe.ts';
import { close, open } from '../browser/page.ts';

/** The search with originals, in Chromium. Most passages of the edition are still to be written. */

const box = (page: Page) => page.locator('.search-dialog');
const first = (page: Page) => box(page).locator('.found').first();
const switched = (page: Page) => box(page).getByRole('checkbox', { name: 'in the words of the original too' });

/** Opens the search, types, and waits for results of the whole query. */
async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await box(page).getByRole('combobox').fill(query);
  await settled(page, query);
}

const settled = (page: Page, query: string) =>
  page.waitForFunction(
    (typed) => document.querySelector<HTMLElement>('.search-dialog [role=listbox]')?.dataset['settled'] === typed,
    query,
  );

/** Words that led to the passage, as the page marks them. */
const marked = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((inside) => {
    const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[];
    return ranges.filter((one) => one.startContainer.parentElement!.closest(inside)).map((one) => one.toString());
  }, selector);

test('words of an original lead to what is still to be written, and the result shows them', async () => {
  const page = await open('/');
  await search(page, 'goose feathers');
  expect(await first(page).getAttribute('data-ref')).toBe('E4');
  expect(await first(page).locator('.found-excerpt').textContent()).toBe('A brush of goose feathers');
  expect(await first(page).locator('mark').allTextContents()).toEqual(['goose feathers']);
  const label = first(page).locator('.found-excerpt');
  expect(await label.evaluate((one) => getComputedStyle(one, '::before').content)).toBe('"Original: "');
  await close(page);
});

test.for([
  ['essay', 'warmth from the lamp', '/essay/#e2', '#e2'],
  ['comment', 'six years and it never hummed', '/threads/ada-fenn-1/#t1-1-2', '#t1-1-2'],
] as const)(
  'in a %s the landing shows the original, marked, whatever the pages show',
  async ([, words, path, place]) => {
    const page = await open('/');
    await page.evaluate(() => localStorage.setItem('variorum:originals', 'restatement'));
    await search(page, words);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
    await page.waitForFunction(() => CSS.highlights.has('found'));
    expect(await page.locator(`${place} > .original`).isVisible()).toBe(true);
    expect(await page.locator(`${place} > .passage-view`).inputValue()).toBe('both');
    expect((await marked(page, `${place} > .original`)).length).toBeGreaterThan(1);
    await page.reload();
    expect(await page.locator(`${place} > .original`).isVisible()).toBe(false);
    await close(page);
  },
);

test('what is found in the restatement is shown, though the pages show originals', async () => {
  const page = await open('/essay/');
  await page.evaluate(() => (document.documentElement.dataset['originals'] = 'original'));
  await search(page, 'the author holds, is loud');
  expect(await first(page).getAttribute('data-ref')).toBe('E1');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => CSS.highlights.has('found'));
  expect(await page.locator('#e1 > .restated').isVisible()).toBe(true);
  await close(page);
});

test('the reader may leave originals out; the device remembers it', async () => {
  const page = await open('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await search(page, 'goose feathers');
  await switched(page).uncheck();
  await box(page).getByText('Nothing in this edition fits').waitFor();
  await page.goto('/essay/');
  asked.length = 0;
  await search(page, 'goose feathers');
  expect(await switched(page).isChecked()).toBe(false);
  expect(await box(page).locator('.found').count()).toBe(0);
  expect(asked).not.toContain('/search/originals.json');
  await switched(page).check();
  await first(page).waitFor();
  expect(await first(page).getAttribute('data-ref')).toBe('E4');
  await close(page);
});

test('where originals cannot be loaded, the rest is searched, and the switch says so', async () => {
  const page = await open('/', { routes: [['**/originals.json', (route) => route.abort()]] });
  await search(page, 'a winter on a rock');
  expect(await first(page).getAttribute('data-ref')).toBe('E1');
  expect(await switched(page).isChecked()).toBe(false);
  await close(page);
});

test.for([
  [390, 'light'],
  [1440, 'dark'],
] as const)('axe finds nothing in it, filled, at %i pixels, %s', async ([width, colorScheme]) => {
  const page = await open('/essay/', { width, colorScheme });
  await search(page, 'goose feathers');
  expect(await findingsOn(page, '.search-dialog')).toEqual([]);
  await close(page);
});
