import { expect, test } from 'vitest';
import { oddStrings } from '../../benchmarks/searching/odd-strings.ts';
import { close, open } from './page.ts';

test('ten thousand odd strings neither throw, nor hang, nor inject', async () => {
  const page = await open('/search/');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.getByRole('combobox', { name: 'Search the edition' }).fill('rlvr');
  await page.locator('main [role=option]').first().waitFor();
  await page.evaluate((strings) => {
    const input = document.querySelector<HTMLInputElement>('main search-box input[type=search]')!;
    for (const one of strings) {
      input.value = one;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, oddStrings(10_000));
  expect(errors).toEqual([]);
  expect(await page.locator('main :is(img, script)').count()).toBe(0);
  await close(page);
});
