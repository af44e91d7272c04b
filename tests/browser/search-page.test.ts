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

  test.for([
    ['😀', 'Nothing in this edition fits “😀”'],
    ['…', 'Nothing in this edition fits “…”'],
    ['E999', /^This edition has no E999\. It has E1–E\d+\.$/],
    ['T99.1', /^This edition has no T99\.1\. It has T1–T\d+\.$/],
    ['T1.1.99', /^This edition has no T1\.1\.99\. It has T1\.1\.1–T1\.1\.\d+\.$/],
  ] as const)('says of %s that there is none, and what there is', async ([query, said]) => {
    const page = await open(`/search/?${new URLSearchParams({ q: query })}`);
    const status = page.getByRole('main').getByRole('status');
    await page.getByRole('main').getByText(said).waitFor();
    expect(await status.textContent()).toMatch(said);
    expect(await page.locator('main [role=option]').count()).toBe(0);
    await close(page);
  });
});
