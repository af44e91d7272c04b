import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modelFiles } from './model-files.ts';
import { close, open, openCard } from './page.ts';

/** The whole edition as one file, opened from the disk: a short one with a model, which has what every edition has. */
const folder = mkdtempSync(join(tmpdir(), 'variorum-one-file-'));
const file = join(folder, 'edition.html');
const address = pathToFileURL(file).href;
/** Wider than a telephone. */
const WIDE = Array.from({ length: 30 }, (_, i) => `a_{${i}}`).join('+');
let page: Page;
/** Whatever was asked for, or complained of. */
const astray: string[] = [];

beforeAll(async () => {
  const content = join(folder, 'content');
  cpSync('editions/tell-tale-heart', content, { recursive: true });
  for (const { path, text } of modelFiles('death-watch', WIDE)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  execFileSync(process.execPath, ['scripts/one-file.ts', '--out', file], { env: { ...process.env, CONTENT: content } });
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
  // So low that the end of the page does not keep the term from its top.
  await page.setViewportSize({ width: 1440, height: 600 });
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

test('a model has its controls and all of its figures, which follow them; the address stays', async () => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(`${address}#model-coffee`);
  // It is drawn anew as it comes into view: at once, for what waits until it is still is left with the old one.
  await page.locator('.model-shown').evaluate((figure) => figure.scrollIntoView());
  const slider = page.getByRole('slider', { name: 'Suggestions before choosing' });
  await slider.waitFor();
  const readout = () => page.locator('[data-readout]').textContent();
  const drawing = () => page.locator('[data-drawing]').first().innerHTML();
  const [said, drawn] = [await readout(), await drawing()];
  await slider.press('ArrowRight');
  await expect.poll(readout).not.toBe(said);
  await page.locator('model-figure[data-live=resting]').waitFor();
  expect(await drawing()).not.toBe(drawn);
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect.poll(readout).toBe(said);
  await page.locator('model-figure summary').first().click();
  expect(await page.locator('[data-numbers] td').count()).toBeGreaterThan(3);
  expect(await page.locator('[data-drawing] svg').count()).toBe(await page.locator('[data-figure]').count());
  expect(page.url()).toBe(`${address}#model-coffee`);
});

test('each anchor is there once, and every link within leads to one', async () => {
  const { ids, dead } = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    dead: [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]:not(.presets *)')]
      .map(({ hash }) => decodeURIComponent(hash.slice(1)))
      .filter((id) => !document.getElementById(id)),
  }));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(dead).toEqual([]);
});

test.for([390, 1440])('at %i pixels nothing is wider than the page', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('nothing was asked of anybody but the file itself', () => {
  expect(astray).toEqual([address]);
});

test('where its script does not run, nothing is shown that would need it', async () => {
  const other = await open('about:blank');
  await other.addInitScript(() => Object.defineProperty(window, 'customElements', { value: null }));
  await other.goto(address);
  expect(await other.locator('#e6').isVisible()).toBe(true);
  await expect.poll(() => other.locator('.needs-script:visible').count()).toBe(0);
  await close(other);
});
