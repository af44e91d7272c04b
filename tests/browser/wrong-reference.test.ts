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

  test.for([
    ['/p/e27/r99/', '/p/e27/#history', 'There is nothing at /p/e27/r99/. Shown are the wordings that E27 has had.'],
    [
      '/glossary/NAH/r9/',
      '/glossary/natural-abstractions/#history',
      'Shown are the wordings that Natural abstractions has',
    ],
    ['/essay/a-section-of-another-name/#e27', '/p/e27/', 'at /essay/a-section-of-another-name/#e27. Shown is what it'],
    ['/glossary/natural-abstraction-hypothesis/', '/glossary/natural-abstractions/', 'it names: Natural abstractions.'],
    ['/reward-hacking/', '/glossary/reward-hacking/', 'at /reward-hacking/. Shown is what it names: Reward hacking.'],
    ['/glossary/nah#history', '/glossary/natural-abstractions/#history', 'names: Natural abstractions.'],
    ['/p/E27/R99/', '/p/e27/#history', 'Shown are the wordings that E27 has had.'],
    ['/works/ouyang2022', '/works/#ouyang-2022', 'at /works/ouyang2022. Shown is what it names: Training language'],
    ['/glossary/#nah', '/glossary/natural-abstractions/', 'at /glossary/#nah. Shown is what it names: Natural'],
    ['/works/#rlvr', '/glossary/rlvr/', 'There is nothing at /works/#rlvr. Shown is what it names: RLVR.'],
    ['/works/#concrete problems in AI safety', '/works/#amodei-2016', 'names: Concrete Problems in AI Safety.'],
    ['/threads/#t2-3', '/p/t2-3/', 'There is nothing at /threads/#t2-3. Shown is what it names: T2.3.'],
  ] as const)('%s can only mean one thing, which is led to and says so', async ([path, right, said]) => {
    const page = await open(path);
    await expect.poll(() => page.url()).toBe(site + right);
    const line = page.locator('main p[role=status].asked-passages').filter({ hasText: 'There is nothing at' });
    await expect.poll(() => line.textContent()).toContain(said);
    await expect.poll(() => line.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.reload();
    expect(await page.getByText('There is nothing at').count()).toBe(0);
    await close(page);
  });

  test('an address that is spelt otherwise alone is led on in silence', async () => {
    for (const [path, right] of [
      ['/glossary/#Alignment', '/glossary/#alignment'],
      ['/works/#Ouyang 2022', '/works/#ouyang-2022'],
      ['/essay/#Section-Persona_Selection', '/essay/#section-persona-selection'],
    ] as const) {
      const one = await open(path);
      await expect.poll(() => one.url()).toBe(site + right);
      await close(one);
    }
    const page = await open('/works/#Ouyang-2022');
    await expect.poll(() => page.url()).toBe(`${site}/works/#ouyang-2022`);
    await expect
      .poll(() => page.locator('#ouyang-2022').evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(300);
    expect(await page.getByText('There is nothing at').count()).toBe(0);
    await close(page);
  });

  test('what an address may mean is listed where it is several, or near', async () => {
    const page = await open('/glossary/shogoth/');
    await expect.poll(() => page.locator('[data-near]').textContent()).toContain('It may mean: Shoggoth');
    await page.goto('/opne/');
    await expect.poll(() => page.locator('[data-near]').textContent()).toBe('It may mean: What nobody has answered.');
    await page.goto('/nope/');
    await expect.poll(() => page.locator('[data-search]').textContent()).toContain('nope');
    expect(await page.locator('[data-near]').isVisible()).toBe(false);
    await page.goto('/glossary/#abstraction');
    const line = page.locator('main > [role=status]');
    await expect
      .poll(() => line.textContent())
      .toMatch(/^There is no place “abstraction” on this page. It may mean: Natural abstractions/);
    await page.goto('/glossary/#alignment');
    await expect.poll(() => line.count()).toBe(0);
    await page.goto('/essay/#rlvr');
    const status = page.locator('asked-passages [role=status]');
    await expect.poll(() => status.textContent()).toBe('rlvr is not on this page, but it exists: RLVR.');
    await close(page);
  });

  test.for([
    ['/Essay/?passages=e27', '/essay/?passages=e27'],
    ['/glossary/RLVR).', '/glossary/rlvr/'],
    ['/p/E27/R1/', '/p/e27/r1/'],
    ['/glossary/RLVR/?beside=t2-1#history', '/glossary/rlvr/?beside=t2-1#history'],
    ['/glossary/RLVR#history', '/glossary/rlvr/#history'],
    ['/p/e27/%22', '/p/e27/'],
  ] as const)('%s leads to the page that it was meant for, in silence', async ([path, right]) => {
    const page = await open(path);
    await expect.poll(() => page.url()).toBe(site + right);
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('There is nothing at').count()).toBe(0);
    await close(page);
  });

  test('other words can be searched for', async () => {
    const page = await open('/rewarding-work/');
    await expect
      .poll(() => page.locator('[data-search]').getAttribute('href'))
      .toMatch(/\/search\/\?q=rewarding\+work$/);
    await close(page);
  });
});
