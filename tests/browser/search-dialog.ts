import type { Page } from 'playwright-core';
import { open } from './page.ts';

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
export const input = (page: Page) => dialog(page).getByRole('combobox', { name: 'Search the edition' });
export const options = (page: Page) => page.locator('.search-dialog .found');

export async function openDialog(path = '/essay/', width = 1440): Promise<Page> {
  const page = await open(path, { width });
  await page.keyboard.press('/');
  await input(page).waitFor();
  return page;
}

/** Types as fast as it goes and waits for results of the whole query. */
export async function type(page: Page, query: string): Promise<void> {
  await page.keyboard.type(query);
  await page.waitForFunction(
    (typed) => document.querySelector<HTMLElement>('.search-dialog [role=listbox]')?.dataset['settled'] === typed,
    query,
  );
}
