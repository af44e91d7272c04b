import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticServer } from '../../scripts/static-server.ts';
import { close, open, openCard } from './page.ts';
import { BASE, buildUnderPath, leaksIn, SITE } from './path-site.ts';

/** A site that lies under a path of its host: all of it works there, and nothing of it leaves the path. */
const folder = mkdtempSync(join(tmpdir(), 'variorum-path-'));
const dist = join(folder, 'dist');
const server = staticServer(dist, BASE);
let baseURL = '';

beforeAll(async () => {
  buildUnderPath(folder);
  baseURL = (await listen(server, 0)) + BASE;
}, 480_000);

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  page: Page;
  /** Requests that left the path or were for what is not there, and what the browser complained of. */
  astray: string[];
}

async function visit(path: string): Promise<Visit> {
  const page = await open('about:blank', { baseURL, permissions: ['clipboard-read', 'clipboard-write'] });
  const astray: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(baseURL)) astray.push(response.url());
  });
  page.on('console', (message) => message.type() === 'error' && astray.push(message.text()));
  await page.goto(path, { waitUntil: 'load' });
  return { page, astray };
}

const at = (page: Page): string => page.url().slice(baseURL.length);

test('no address in any file leaves the path', () => {
  expect(leaksIn(dist)).toEqual([]);
});

test('every link leads to a page of the site, from every page', async () => {
  const { page, astray } = await visit('');
  const seen = new Set([baseURL]);
  for (const address of seen) {
    await page.goto(address, { waitUntil: 'load' });
    const links = await page.$$eval('a[href]', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links.map((one) => one.split(/[?#]/)[0]!))
      if (link.startsWith(new URL(baseURL).origin) && /\/$/.test(link)) seen.add(link);
  }
  expect(seen.size).toBeGreaterThan(20);
  expect([...seen].filter((one) => !one.startsWith(baseURL))).toEqual([]);
  expect(astray).toEqual([]);
  await close(page);
}, 480_000);

describe('search', () => {
  const input = (page: Page) => page.getByRole('combobox', { name: 'Search the edition' });

  async function search(page: Page, query: string): Promise<void> {
    // The box takes its query from the address once, when its script has come.
    await page.waitForSelector('main [role=listbox][data-settled]', { state: 'attached' });
    await input(page).fill(query);
    await page.waitForFunction(
      (typed) => document.querySelector<HTMLElement>('[role=listbox]')?.dataset['settled'] === typed,
      query,
    );
  }

  test('its page finds, its result leads there', async () => {
    const { page, astray } = await visit('search/');
    await search(page, 'second paragraph');
    await page.locator('.found[data-ref=E2]').click();
    await page.waitForURL(`${baseURL}essay/#e2`);
    expect(astray).toEqual([]);
    await close(page);
  });

  test('the large index finds what stands in an article only', async () => {
    const { page, astray } = await visit('search/');
    await search(page, 'here, a small one');
    const found = await page.locator('.found').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(found).toContain(`${BASE}glossary/widget/`);
    expect(astray).toEqual([]);
    await close(page);
  });
});

test('citing: one passage, and a range', async () => {
  const { page, astray } = await visit('essay/');
  await openCard(page, '#e1');
  const link = (object: string) => page.locator(`dialog.cite-card [data-object=${object}] a[data-form=link]`);
  await expect.poll(() => link('restatement').textContent()).toMatch(`${SITE}/p/e1/`);
  await page.locator('#cite-asked').fill('E1–E2');
  await page.keyboard.press('Enter');
  await expect.poll(() => link('restatement').textContent()).toMatch(`${SITE}/essay/?passages=e1-e2`);
  expect(await page.locator('dialog.cite-card [data-page]').getAttribute('href')).toBe(`${BASE}cite/?passages=e1-e2`);
  expect(astray).toEqual([]);
  await close(page);
});

test('a model runs', async () => {
  const { page, astray } = await visit('models/coffee/?n=4');
  await page.waitForSelector('model-figure[data-live=resting]');
  expect(astray).toEqual([]);
  await close(page);
});

describe('addresses that are no page', () => {
  test('a reference spelt otherwise leads to its page', async () => {
    const { page } = await visit('p/E2/');
    await expect.poll(() => page.url()).toBe(`${baseURL}p/e2/`);
    await close(page);
  });

  test.for(['WIDGET', 'widget/r9/', 'glossary/Widget_s.html', 'people/#widget'])(
    '%s leads to what it names',
    async (path) => {
      const { page } = await visit(path);
      await expect.poll(() => at(page).split('#')[0]).toBe('glossary/widget/');
      await expect.poll(() => page.locator('main').textContent()).toContain('There is nothing at /');
      await close(page);
    },
  );

  test('several are cited at once, a term by its name', async () => {
    const { page, astray } = await visit('cite/?passages=e1,widget');
    await expect.poll(() => page.locator('[data-chosen] > cite-this').count()).toBe(2);
    expect(astray).toEqual([]);
    await close(page);
  });

  test('what does not exist is said, with what is near', async () => {
    const { page } = await visit('p/e9/');
    const near = page.locator('[data-near] a').first();
    await near.click();
    await page.waitForURL(/\/p\/e\d\/$/);
    expect(at(page)).toMatch(/^p\/e\d\/$/);
    await close(page);
  });

  test('a fragment that stands on another page is led there', async () => {
    const { page, astray } = await visit('essay/#t1-1');
    const link = page.locator('asked-passages a');
    await link.click();
    await page.waitForURL(`${baseURL}p/t1-1/`);
    expect(astray).toEqual([]);
    await close(page);
  });
});

// The last one: it stops the server.
test('kept on a device, it is read without a server, under its path', async () => {
  const page = await open('about:blank', { baseURL });
  await page.goto('mine/', { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect
    .poll(() => page.locator('keep-edition [role=status]').textContent(), { timeout: 60_000 })
    .toContain('newest edition');
  server.closeAllConnections();
  server.close();
  await page.goto('essay/', { waitUntil: 'load' });
  expect(await page.locator('[data-saved]').textContent()).toContain('Saved copy of');
  await page.locator('#e1 > .passage-number').waitFor();
  await page.goto('widget', { waitUntil: 'load' });
  await expect.poll(() => at(page)).toBe('glossary/widget/');
  await close(page);
});
