import { inject } from 'vitest';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export const site = inject('site');

/** The files of a suite share it; the suite's setup puts it away. */
let browser: Promise<Browser> | undefined;

export interface View extends BrowserContextOptions {
  width?: number;
}

/** Opens a path of the site in a fresh profile. */
export async function open(path: string, { width = 1440, ...options }: View = {}): Promise<Page> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({ viewport: { width, height: 900 }, baseURL: site, ...options });
  const page = await context.newPage();
  await page.goto(path, { waitUntil: 'load' });
  return page;
}

export const close = (page: Page): Promise<void> => page.context().close();

/** Opens the card of citations from the number of a passage: what follows copying its link. */
export async function openCard(page: Page, passage: string): Promise<void> {
  await page.locator(`${passage} > .passage-number`).click();
  await page.getByRole('button', { name: 'Cite', exact: true }).filter({ visible: true }).click();
  await page.locator('dialog.cite-card .cite').first().waitFor();
}
