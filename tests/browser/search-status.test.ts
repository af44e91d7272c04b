import { describe, expect, test } from 'vitest';
import { close, open } from './page.ts';
import { dialog, input, openDialog, options, type } from './search-dialog.ts';

describe('what is said', () => {
  test('that a slip was mended', async () => {
    const page = await openDialog();
    await type(page, 'garabrant');
    expect(await dialog(page).getByRole('status').textContent()).toMatch(
      /Nothing has “garabrant”; showing \d+ results for garrabrant/,
    );
    await close(page);
  });

  test('that a word that nothing has was left out, with all that the others find', async () => {
    const page = await openDialog();
    const status = dialog(page).getByRole('status');
    await type(page, 'heroin');
    const count = (await status.textContent())!;
    const found = await options(page).allTextContents();
    await input(page).selectText();
    await type(page, 'heroin xylophone');
    expect(await status.textContent()).toBe(`Nothing has “heroin xylophone”; showing ${count} for heroin.`);
    expect(await options(page).allTextContents()).toEqual(found);
    await close(page);
  });

  test('that nothing fits, with no results', async () => {
    const page = await openDialog();
    await type(page, 'sourdough bread recipe');
    expect(await dialog(page).getByRole('status').textContent()).toContain(
      'Nothing in this edition fits “sourdough bread recipe”',
    );
    expect(await options(page).count()).toBe(0);
    expect(await input(page).getAttribute('aria-expanded')).toBe('false');
    await close(page);
  });

  test('that the search could not be loaded, and it is tried again', async () => {
    const page = await open('/essay/', { routes: [['**/records.json', (route) => route.abort()]] });
    await page.keyboard.press('/');
    await page.getByText('could not be loaded').waitFor();
    await page.unroute('**/records.json');
    await type(page, 'rlvr');
    expect(await options(page).first().getAttribute('data-ref')).toBe('rlvr');
    await close(page);
  });
});
