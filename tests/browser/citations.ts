import { expect } from 'vitest';
import type { Page } from 'playwright-core';

export const permissions = ['clipboard-read', 'clipboard-write'];
export const card = (page: Page) => page.locator('dialog.cite-card');

/** What is on the clipboard, by type. */
export const clipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const entries = item!.types.map(async (type) => [type, await (await item!.getType(type)).text()] as const);
    return Object.fromEntries(await Promise.all(entries));
  });

/** Forms that do not fold. */
const OPEN = ['In short', 'Link'];

export const choice = (page: Page) => page.locator('.cite-choice select').filter({ visible: true }).first();

/** What a press on the button of a form copies. */
export async function copy(page: Page, object: string, label: string): Promise<Record<string, string>> {
  if (!OPEN.includes(label)) await choice(page).selectOption({ label });
  const button = card(page)
    .or(page.locator('main'))
    .getByRole('button', { name: `Copy ${label}, ${object}`, exact: true });
  await button.first().click();
  await expect.poll(() => button.first().textContent()).toBe('Copied');
  return clipboard(page);
}
