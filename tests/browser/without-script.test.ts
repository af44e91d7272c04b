import { describe, expect, test } from 'vitest';
import { close, open } from './page.ts';

const without = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  test('the essay can be read with its discussion', async () => {
    const page = await open('/essay/', without);
    expect(await page.locator('.passage').count()).toBe(51 + 7 + 4);
    expect(await page.locator('#e1 + .beside .response').first().isVisible()).toBe(true);
    await close(page);
  });

  test('the discussion of a passage unfolds on a telephone', async () => {
    const page = await open('/essay/', { ...without, width: 390 });
    await page.locator('#e31 + .beside > summary').click();
    expect(await page.locator('#e31 + .beside .note-beside').isVisible()).toBe(true);
    await close(page);
  });

  test('terms, works, threads and permanent links lead on', async () => {
    const page = await open('/essay/', without);
    await page.locator('#e12 a.term').first().click();
    await page.waitForURL('**/glossary/**');
    await page.locator('.entry-text a.work').first().click();
    await page.waitForURL('**/works/#*');
    await page.goto('/essay/#e27');
    await page.locator('#e27 .passage-number').click();
    await page.waitForURL('**/p/e27/');
    expect(await page.locator('.permalink a').textContent()).toMatch(/\/p\/e27\/$/);
    await close(page);
  });

  test.for(['/essay/', '/cite/', '/mine/', '/search/', '/models/coffee/', '/threads/does-the-persona-persist/'])(
    'in %s nothing is shown that would need it',
    async (path) => {
      const page = await open(path, without);
      expect(await page.locator(':is(.needs-script, button, input, select):visible').count()).toBe(0);
      await close(page);
    },
  );

  test('how a range is cited is said where it would be asked for', async () => {
    const page = await open('/cite/', without);
    expect(await page.locator('main h1, main .no-script, main .cite h2').nth(1).innerText()).toContain('?passages=');
    await close(page);
  });
});
