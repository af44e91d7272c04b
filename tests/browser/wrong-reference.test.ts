import { describe, expect, test } from 'vitest';
import { close, open, site } from './page.ts';

describe('a wrong reference', () => {
  test('a fragment that is nowhere, or elsewhere, is met on the page', async () => {
    const page = await open('/essay/#e999');
    const line = page.locator('asked-passages [role=status]');
    await expect.poll(() => line.textContent()).toBe('This edition has no E999. Nearby: E50, E51.');
    await page.goto(`${site}/essay/#T2.3`);
    await expect.poll(() => line.textContent()).toBe('T2.3 is not on this page, but it exists: T2.3.');
    await page.goto(`${site}/essay/#e27`);
    await expect.poll(() => line.textContent()).toBe('');
    await close(page);
  });

  test('a revision that does not exist leads to the history', async () => {
    const page = await open('/p/e27/r99/');
    await expect.poll(() => page.url()).toBe(`${site}/p/e27/#history`);
    await close(page);
  });

  test('a passage on a page that is no more is led to by itself', async () => {
    const page = await open('/essay/a-section-of-another-name/#e27');
    await expect.poll(() => page.url()).toBe(`${site}/p/e27/`);
    await close(page);
  });

  test.for([
    ['/Essay/?passages=e27', '/essay/?passages=e27'],
    ['/glossary/RLVR).', '/glossary/rlvr'],
    ['/p/e27/%22', '/p/e27/'],
  ] as const)('%s leads to the page that it was meant for', async ([path, right]) => {
    const page = await open(path);
    await expect.poll(() => page.url()).toBe(site + right);
    await close(page);
  });

  test('other words can be searched for', async () => {
    const page = await open('/reward-hacking/');
    await expect
      .poll(() => page.locator('[data-search]').getAttribute('href'))
      .toMatch(/\/search\/\?q=reward\+hacking$/);
    await close(page);
  });
});
