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

  test('Back from a result leads to where in the results one was', async () => {
    const page = await open('/search/?q=persona&kind=term');
    const found = page.locator('main [role=option]');
    await found.nth(12).waitFor();
    await page.evaluate(() => scrollTo(0, 700));
    await found.nth(12).evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/glossary/);
    await page.goBack();
    await found.nth(12).waitFor();
    await page.locator('main [role=listbox][data-settled]').waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
    await page.reload();
    await found.nth(12).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
    await page.getByRole('combobox', { name: 'Search the edition' }).fill('grue');
    await page.waitForURL(/q=grue/);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(700);
    await close(page);
  });

  test.for([390, 1440])(
    'what marks the chosen result stands left of its words, in sight, at %i pixels',
    async (width) => {
      const page = await open('/search/?q=persona', { width });
      const chosen = page.locator('main [role=option][aria-selected=true]');
      await chosen.waitFor();
      const { words, title, mark, clip } = await chosen.evaluate((one) => {
        const leftOf = (element: Element): number => element.getBoundingClientRect().left;
        const clips: number[] = [0];
        for (let around = one.parentElement!; around !== document.body; around = around.parentElement!)
          if (getComputedStyle(around).overflowX !== 'visible') clips.push(leftOf(around));
        return {
          words: leftOf(one.firstElementChild!),
          title: leftOf(document.querySelector('h1')!),
          mark: leftOf(one),
          clip: Math.max(...clips),
        };
      });
      expect(words).toBeCloseTo(title);
      expect(mark).toBeLessThan(words - 2);
      expect(mark).toBeGreaterThanOrEqual(clip);
      await close(page);
    },
  );

  test('what only an article of the glossary says is found in the full text', async () => {
    const page = await open('/search/?q=inoculation');
    await page.getByText('Also in the full text').or(page.locator('main [role=option]')).first().waitFor();
    expect(await page.locator('main [role=option]').count()).toBeGreaterThan(0);
    await close(page);
  });

  test.for(['naive', 'greenge'])('says one number of results of %s, wherever it says one', async (query) => {
    const page = await open(`/search/?q=${query}`);
    await page.getByText('Also in the full text').waitFor();
    const listed = await page.locator('main [role=option][data-ref]').count();
    expect(await page.locator('main .search-kind').first().textContent()).toBe(`All ${listed}`);
    expect(await page.getByRole('main').getByRole('status').textContent()).toBe(`${listed} results`);
    // What has been found stays found, under other filters too.
    const terms = page.locator('main .search-kind', { hasText: 'Glossary' });
    const ofTerms = Number(await terms.locator('.count').textContent());
    await terms.click();
    await page.getByText(`${ofTerms} result`).first().waitFor();
    expect(await page.locator('main [role=option][data-ref]').count()).toBeGreaterThanOrEqual(ofTerms);
    await close(page);
  });

  test('a phrase is one in quotation marks of any kind', async () => {
    const refs: string[][] = [];
    for (const query of ['"two shots in the dark"', '“two shots in the dark”', '‘two shots in the dark’']) {
      const page = await open(`/search/?${new URLSearchParams({ q: query })}`);
      await page.locator('main [role=listbox][data-settled]').waitFor();
      refs.push((await page.locator('main [role=listbox]').getAttribute('data-ranked'))!.split(' '));
      await close(page);
    }
    expect(refs[0]).toEqual(['T7.1.6', 'counting-argument']);
    expect(refs).toEqual([refs[0], refs[0], refs[0]]);
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

test.for([
  ['singular learning theory', 'first', 'computational-mechanics'],
  ['RLHF', 'last', 'mode-collapse'],
] as const)('what only the whole text has of “%s” stands %s', async ([query, place, ref]) => {
  const page = await open(`/search/?q=${encodeURIComponent(query)}`);
  const list = page.locator('main [role=listbox]');
  await page.locator('main [role=listbox][data-settled]').waitFor();
  const ranked = (await list.getAttribute('data-ranked'))!.split(' ');
  expect(ranked.at(place === 'first' ? 0 : -1)).toBe(ref);
  expect(ranked.filter((one) => one === ref)).toHaveLength(1);
  expect(await list.locator('.found-group')[place]().getAttribute('data-deep')).toBe('');
  await close(page);
});
