import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfflineList } from '../../src/offline/list.ts';
import { listen, staticServer } from '../../scripts/static-server.ts';
import { close, open, openCard } from './page.ts';

/** The site, kept after one visit and a press, with a server of its own that is then stopped. */

const folder = mkdtempSync(join(tmpdir(), 'variorum-offline-'));
const dist = join(folder, 'dist');
let server = staticServer(dist);
let site = '';

beforeAll(async () => {
  cpSync('dist', dist, { recursive: true });
  site = await listen(server, 0);
});

function stop(): void {
  server.closeAllConnections();
  server.close();
}

async function startAgain(): Promise<void> {
  server = staticServer(dist);
  await listen(server, Number(new URL(site).port));
}

afterAll(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

const status = (page: Page) => page.locator('keep-edition [role=status]').textContent();

const forbid = (page: Page) =>
  page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      throw new Error(`The policy forbids ${violatedDirective}.`);
    }),
  );

test(
  'after one visit and a press the site is read, searched and cited, and its models run, without a server',
  { timeout: 300_000 },
  async () => {
    const page = await open('about:blank', { baseURL: site });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await forbid(page);
    await page.goto('/mine/', { waitUntil: 'load' });
    await expect.poll(() => status(page)).toMatch(/all pages with search, citing and models, .*\d MB/);
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    await expect.poll(() => status(page), { timeout: 120_000 }).toMatch(/^Saved on \d{4}-\d\d-\d\d.* newest edition/);
    await page.goto('/essay/', { waitUntil: 'load' });
    expect(await page.locator('[data-saved]').count()).toBe(0);

    stop();
    await page.goto('/threads/', { waitUntil: 'load' });
    await page.goto('/essay/#e27', { waitUntil: 'load' });
    expect(await page.locator('[data-saved]').textContent()).toMatch(/^Saved copy of \d+ \w+ \d{4}\.$/);
    await openCard(page, '#e27');
    expect(await page.locator('dialog.cite-card .cite').first().textContent()).toContain('Bostock');
    await page.keyboard.press('Escape');
    await page.goto('/search/?q=toddler', { waitUntil: 'load' });
    await expect.poll(() => page.locator('main [role=option]').first().textContent()).toContain('E27');
    await page.goto('/models/coffee/', { waitUntil: 'load' });
    await page.locator('model-figure details summary').first().click();
    await page.locator('model-figure input[type=range]').first().press('ArrowRight');
    await page.waitForSelector('model-figure[data-live=resting]');
    await page.goto('/glossary/rlvr', { waitUntil: 'load' });
    expect(new URL(page.url()).pathname).toBe('/glossary/rlvr/');
    await page.goto('/p/e999/', { waitUntil: 'load' });
    await expect.poll(() => page.locator('main').textContent()).toContain('no E999');
    await page.goto('/p/e27/r1/', { waitUntil: 'load' });
    await expect
      .poll(() => page.locator('h1 + p').textContent())
      .toMatch(/^The saved copy does not have this: earlier/);
    expect(errors).toEqual([]);

    await startAgain();
    // Another edition: one page says something else.
    const file = join(dist, 'works/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<main', '<!-- anew --><main'));
    const list = JSON.parse(readFileSync(join(dist, 'offline.json'), 'utf8')) as OfflineList;
    writeFileSync(
      join(dist, 'offline.json'),
      JSON.stringify({ ...list, version: 'another', files: { ...list.files, 'works/index.html': 'another' } }),
    );
    // A worker that has run on looks again when it is told that something is saved.
    await page.goto('/about/', { waitUntil: 'load' });
    await page.evaluate(() => navigator.serviceWorker.controller!.postMessage('saved'));
    await expect
      .poll(async () => (await page.reload({ waitUntil: 'load' }), page.locator('[data-saved]').count()))
      .toBe(1);
    await page.goto('/mine/', { waitUntil: 'load' });
    await expect.poll(() => status(page)).toContain('There is a newer edition.');
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: 'Save the newer edition' }).click();
    await expect.poll(() => status(page), { timeout: 60_000 }).toContain('newest edition');
    expect(asked.filter((path) => path !== '/offline.json')).toEqual(['/works/']);
    await page.goto('/about/', { waitUntil: 'load' });
    expect(await page.locator('[data-saved]').count()).toBe(0);

    await page.goto('/mine/', { waitUntil: 'load' });
    await page.getByRole('button', { name: 'Delete it' }).click();
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await close(page);
  },
);
