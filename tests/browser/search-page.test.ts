import { describe, expect, test } from 'vitest';
import { close, open } from './page.ts';

describe('the page of search', () => {
  test('answers its address and keeps it shareable, filters and all', async () => {
    const page = await open('/search/?q=reward+hacking&kind=term');
    const found = page.locator('main [role=option]');
    await found.first().waitFor();
    expect(await found.first().getAttribute('data-ref')).toBe('reward-hacking');
    await page.getByRole('combobox', { name: 'Search the edition' }).fill('grue tax');
    await page.waitForURL(/grue/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('grue tax');
    expect(new URL(page.url()).searchParams.get('kind')).toBe('term');
    await close(page);
  });

  test('what only an article of the glossary says is found in the full text', async () => {
    const page = await open('/search/?q=inoculation');
    await page.getByText('Also in the full text').or(page.locator('main [role=option]')).first().waitFor();
    expect(await page.locator('main [role=option]').count()).toBeGreaterThan(0);
    await close(page);
  });
});
