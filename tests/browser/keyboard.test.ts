import { describe, expect, test } from 'vitest';
import { close, open } from './page.ts';

describe('keys', () => {
  test('j and k go from passage to passage', async () => {
    const page = await open('/essay/');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused()).toBe('e2');
    await page.keyboard.press('k');
    expect(await focused()).toBe('e1');
    expect(page.url()).toMatch(/#e1$/);
    await close(page);
  });

  test('? lists the keys, Escape closes the list', async () => {
    const page = await open('/essay/');
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys' });
    expect(await list.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    await close(page);
  });

  test('the first Tab leads past the head', async () => {
    const page = await open('/essay/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await close(page);
  });

  test('everything that can be clicked can be reached with Tab', async () => {
    const page = await open('/essay/');
    const unreachable = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary, input')]
        .filter((element) => element.checkVisibility() && (element as HTMLElement).tabIndex < 0)
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(unreachable).toEqual([]);
    await close(page);
  });
});

describe('what the reader chooses', () => {
  test('speakers by role only: no name is left on the page, and it is remembered', async () => {
    const page = await open('/threads/does-the-persona-persist/');
    const text = () => page.evaluate(() => document.querySelector('main')!.innerText);
    expect(await text()).toContain('Fiora');
    const fiora = page.locator('main .speaker', { hasText: 'Fiora' }).first();
    const role = (await fiora.locator('.speaker-role').textContent())!;
    expect(role).toMatch(/^Commenter [A-Z]$/);
    await page.getByText('View', { exact: true }).click();
    await page.getByLabel('by role only').check();
    await page.keyboard.press('Escape');
    const visible = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility() && !element.children.length && /Fiora/.test(element.textContent))
        .filter((element) => getComputedStyle(element).fontSize !== '0px')
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(visible).toEqual([]);
    expect((await text()).toUpperCase()).toContain(role.toUpperCase());
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['speakers'])).toBe('hidden');
    await close(page);
  });

  test('dark and light can be chosen against the device', async () => {
    const page = await open('/essay/', { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const before = await paper();
    await page.getByText('View', { exact: true }).click();
    await page.getByLabel('dark').check();
    expect(await paper()).not.toBe(before);
    await page.reload();
    expect(await paper()).not.toBe(before);
    await close(page);
  });
});

describe('what is chosen elsewhere', () => {
  test('holds in other tabs and after Back, and the browser’s bars follow', async () => {
    const page = await open('/essay/', { colorScheme: 'light' });
    const other = await page.context().newPage();
    await other.goto('/glossary/');
    await other.getByText('View', { exact: true }).click();
    await other.getByLabel('dark').check();
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    await expect.poll(theme).toBe('dark');
    const bars = await other
      .locator('meta[name=theme-color]')
      .evaluateAll((all) => all.map((one) => (one as HTMLMetaElement).content));
    expect(new Set(bars)).toEqual(new Set(['rgb(23, 22, 18)']));
    await page.evaluate(() => {
      localStorage.setItem('variorum:theme', 'light');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await theme()).toBe('light');
    await close(page);
  });

  test('keys of one character can be switched off', async () => {
    const page = await open('/essay/');
    await page.getByText('View', { exact: true }).click();
    await page.getByLabel('do nothing').check();
    await page.keyboard.press('Escape');
    const kept = () => page.evaluate(() => JSON.stringify(localStorage));
    const before = await kept();
    const listed = await page.locator('#key-list kbd').allTextContents();
    expect(listed.length).toBeGreaterThan(7);
    for (const key of listed) if (key.length === 1) await page.keyboard.press(key);
    expect(await page.evaluate(() => location.hash)).toBe('');
    expect(await page.locator('dialog[open], [data-notice][data-said]').count()).toBe(0);
    expect(await kept()).toBe(before);
    await close(page);
  });
});

test.for(['/', '?', 'n'])('what %s lays over a page goes with the address that Back leaves', async (key) => {
  const page = await open('/essay/#e7');
  await page.evaluate(() => (location.hash = 'e9'));
  await page.keyboard.press(key);
  const over = page.locator('dialog:modal');
  await over.waitFor();
  await page.goBack();
  await expect.poll(() => over.count()).toBe(0);
  expect(new URL(page.url()).hash).toBe('#e7');
  await close(page);
});
