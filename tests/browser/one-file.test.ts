import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { close, open, openCard } from './page.ts';

/** The whole edition as one file, opened from the disk: a short one, which has what every edition has. */
const folder = mkdtempSync(join(tmpdir(), 'variorum-one-file-'));
const file = join(folder, 'edition.html');
const address = pathToFileURL(file).href;
let page: Page;
/** Whatever was asked for, or complained of. */
const astray: string[] = [];

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/one-file.ts', '--out', file], {
    env: { ...process.env, CONTENT: 'editions/tell-tale-heart' },
  });
  page = await open('about:blank');
  page.on('request', (request) => request.url().startsWith('data:') || astray.push(request.url()));
  page.on('pageerror', ({ message }) => astray.push(message));
  page.on('console', (message) => message.type() === 'error' && astray.push(message.text()));
  await page.goto(address);
});

afterAll(async () => {
  await close(page);
  rmSync(folder, { recursive: true, force: true });
});

test('a term is found, and the reader lands on it', async () => {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('death-watch');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toBe(`${address}#term-death-watch`);
  expect(await page.locator('#term-death-watch').evaluate((entry) => entry.getBoundingClientRect().top)).toBeLessThan(
    200,
  );
});

test('a reference shows on a card what it leads to, and whose words these are', async () => {
  await page.locator('#term-death-watch a.ref[href="#e6"]').first().hover();
  const card = page.locator('#preview');
  await expect.poll(() => card.textContent()).toContain('Edgar Allan Poe');
  expect(await card.textContent()).toContain((await page.locator('#e6 > .prose').textContent())!.slice(0, 60));
});

test('a passage is cited in a style, and a range of passages', async () => {
  await page.mouse.move(0, 0);
  await openCard(page, '#e6');
  const entry = page.locator('[data-form=apa]').first();
  await page.locator('.cite-choice select').selectOption('apa');
  expect(await entry.textContent()).toMatch(/^Poe, E\. A\. \(1843/);
  await page.locator('#cite-asked').fill('E6-E8');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-chosen] h2').textContent()).toBe('Cite E6–E8');
  await page.keyboard.press('Escape');
});

test('nothing was asked of anybody but the file itself', () => {
  expect(astray).toEqual([address]);
});
