import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { close, open, openCard } from './page.ts';

/** Every page carries a policy that forbids what this site did not build, and nothing on any page needs what it forbids. */

/** What the policy forbade since the page began. */
async function visit(path: string): Promise<{ page: Page; forbidden: () => Promise<string[]> }> {
  const page = await open('about:blank', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { forbidden: seen });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      seen.push(`${violatedDirective}: ${blockedURI} ${sample}`),
    );
  });
  await page.goto(path, { waitUntil: 'load' });
  return { page, forbidden: () => page.evaluate(() => (window as unknown as { forbidden: string[] }).forbidden) };
}

test.for([
  '/',
  '/essay/',
  '/threads/',
  '/threads/does-the-persona-persist/',
  '/p/e27/',
  '/p/e27/r1/',
  '/glossary/',
  '/glossary/grpo/',
  '/works/',
  '/questions/',
  '/models/',
  '/cite/',
  '/editions/',
  '/mine/',
  '/about/',
  '/p/E27.nothing/',
])('%s', async (path) => {
  const { page, forbidden } = await visit(path);
  expect(await page.locator('meta[http-equiv=content-security-policy]').count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.dataset['script'])).toBe('');
  expect(await forbidden()).toEqual([]);
  await close(page);
});

describe('what a reader does', () => {
  test('searching, in the small index and the large one', async () => {
    const { page, forbidden } = await visit('/search/');
    // The box takes its query from the address once, when its script has come.
    await page.waitForSelector('main [role=listbox][data-settled]', { state: 'attached' });
    for (const query of ['grue', 'inoculation']) {
      await page.getByRole('combobox', { name: 'Search the edition' }).fill(query);
      await page.waitForFunction(
        (typed) => document.querySelector<HTMLElement>('main [role=listbox]')?.dataset['settled'] === typed,
        query,
      );
    }
    const deep = (): Promise<string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    await expect
      .poll(async () => (await deep()).filter((name) => /\.pf_meta|wasm/.test(name)).length)
      .toBeGreaterThan(0);
    expect(await forbidden()).toEqual([]);
    await close(page);
  });

  test('citing', async () => {
    const { page, forbidden } = await visit('/essay/');
    await openCard(page, '#e27');
    await page.locator('dialog.cite-card button.copy').first().click();
    await page.locator('#cite-asked').fill('E27–E29');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('dialog.cite-card h2').allTextContents()).toEqual(['Cite E27–E29']);
    expect(await forbidden()).toEqual([]);
    await close(page);
  });

  test('moving a model', async () => {
    const { page, forbidden } = await visit('/models/coffee/?n=4');
    await page.waitForSelector('model-figure[data-live=resting]');
    await page.locator('model-figure details summary').first().click();
    await page.locator('model-figure input[type=range]').first().press('ArrowRight');
    await page.waitForSelector('model-figure[data-live=resting]');
    expect(await forbidden()).toEqual([]);
    await close(page);
  });
});

test('the policy is in force: a script that was put into a page does not run', async () => {
  const { page, forbidden } = await visit('/about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect((await forbidden()).length).toBe(1);
  await close(page);
});
