import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Route } from 'playwright-core';
import { answeredLate, close, open, opensBeside } from './page.ts';
import { dialog, input, openDialog, options, type } from './search-dialog.ts';

describe('the dialog', () => {
  test('opens on / and by its link, closes on one Escape, typed in or not, and gives the focus back', async () => {
    const page = await open('/essay/');
    const link = page.getByRole('banner').getByRole('link', { name: 'Search', exact: true });
    await link.click();
    expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
    await page.keyboard.press('/');
    expect(await dialog(page).isVisible()).toBe(true);
    expect(await input(page).inputValue()).toBe('');
    await type(page, 'rlvr');
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await close(page);
  });

  test('loads nothing before it is opened, then code and records together', async () => {
    const page = await open('/essay/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(500);
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([]);
    await page.keyboard.press('/');
    await type(page, 'rlvr');
    expect(asked).toContain('/search/records.json');
    expect(asked.filter((path) => /pagefind/.test(path))).toEqual([]);
    await close(page);
  });

  test('drops no key, though one types before anything is loaded', async () => {
    const page = await open('/essay/');
    await page.keyboard.press('/');
    await type(page, 'what happens to a model that refuses to work');
    expect(await input(page).inputValue()).toBe('what happens to a model that refuses to work');
    expect(await options(page).first().getAttribute('data-ref')).toBe('conscientious-objector');
    await close(page);
  });

  test('Enter pressed before the results are there follows the first when they are', async () => {
    const { late, answer } = answeredLate();
    const page = await open('/essay/', { routes: [['**/search/records.json', late]] });
    await page.keyboard.press('/');
    await input(page).fill('Garrabrant');
    await dialog(page).getByText('Loading…').waitFor();
    // The form leads elsewhere until the code is there; then it waits for the records.
    await page.waitForFunction(() => document.querySelector('.search-dialog [role=listbox][data-ranked]'));
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('');
    answer();
    await page.waitForURL('**/glossary/garrabrant-inductor/');
    await close(page);
  });

  test('is a combobox: the arrows move, Enter follows, the focus stays in the field', async () => {
    const page = await openDialog();
    await type(page, 'Garrabrant');
    const active = () => input(page).getAttribute('aria-activedescendant');
    const first = await active();
    expect(await page.locator(`#${first}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await active()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[aria-selected=true]').count()).toBe(1);
    expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await close(page);
  });

  test('axe finds nothing in it, filled, dark and light', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('/essay/', { width: 390, colorScheme });
      await page.keyboard.press('/');
      await type(page, 'reward hacking');
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('.search-dialog');
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
      });
      expect(found).toEqual([]);
      await close(page);
    }
  });
});

describe('a result', () => {
  test('leads to the passage, whose words are marked, and the address stays clean', async () => {
    const page = await openDialog('/glossary/');
    await type(page, 'toddler in the way of the coffee');
    expect(await options(page).first().getAttribute('data-ref')).toBe('E27');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/essay/#e27');
    await page.waitForFunction(() => CSS.highlights.has('found'));
    const marked = await page.evaluate(() =>
      [...CSS.highlights.get('found')!].map((range) => (range as Range).toString()),
    );
    expect(new Set(marked)).toEqual(new Set(['coffee']));
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
    await close(page);
  });

  test('on the same page closes the dialog and marks there', async () => {
    const page = await openDialog();
    await type(page, 'E27');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/essay/#e27');
    expect(await dialog(page).isVisible()).toBe(false);
    await close(page);
  });

  test('in the menu View opens it', async () => {
    const page = await openDialog();
    await type(page, 'dark mode');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#view-menu');
    await page.locator('input[name=theme][value=dark]').check();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await close(page);
  });

  test('shows a real excerpt with marks, and where it stands', async () => {
    const page = await openDialog();
    await type(page, 'heroin and electric shocks');
    const first = options(page).first();
    expect(await first.locator('mark').first().textContent()).toMatch(/heroin/);
    expect(await first.locator('.found-place').textContent()).toContain('These Are Not The Same');
    await close(page);
  });

  test('says whose words it has, whatever the reader wants beside the text', async () => {
    const original = async (route: Route): Promise<void> => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<html ', '<html data-text="original" ');
      await route.fulfill({ response, body });
    };
    const page = await open('/essay/', { routes: [['**/essay/', original]] });
    await page.getByText('View', { exact: true }).click();
    await page.locator('input[name=beside][value=nothing]').check();
    expect(await page.locator('#e3 + .beside').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await type(page, 'heroin and electric shocks');
    const source = options(page).first().locator('.found-source');
    expect(await source.textContent()).toContain('J Bostock');
    expect(await source.textContent()).not.toMatch(/restated/i);
    await close(page);
  });

  test('names nobody where names are hidden', async () => {
    const page = await openDialog('/threads/');
    await page.evaluate(() => (document.documentElement.dataset['speakers'] = 'hidden'));
    await type(page, 'simulator and simulacrum');
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.search-dialog .found *')]
        .filter((element) => element.checkVisibility() && !element.children.length && /Fiora/.test(element.textContent))
        .filter((element) => getComputedStyle(element).fontSize !== '0px')
        .map((element) => element.outerHTML),
    );
    expect(seen).toEqual([]);
    expect(await dialog(page).textContent()).toContain('Commenter C');
    await close(page);
  });
});

describe('the dialog stays', () => {
  test('with a modifier a result opens beside', async () => {
    const page = await openDialog();
    await type(page, 'E27');
    expect(await opensBeside(page, options(page).first())).toBe('/essay/#e27');
    expect(await dialog(page).isVisible()).toBe(true);
    expect(page.url()).not.toContain('#e27');
    await close(page);
  });

  test('when a drag from its field ends outside', async () => {
    const page = await openDialog();
    await type(page, 'persona');
    const box = (await input(page).boundingBox())!;
    await page.mouse.move(box.x + 40, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(20, 20);
    await page.mouse.up();
    expect(await dialog(page).isVisible()).toBe(true);
    await page.mouse.click(20, 20);
    expect(await dialog(page).isVisible()).toBe(false);
    await close(page);
  });
});

test('Back from a result brings back what was asked', async () => {
  const page = await openDialog();
  await type(page, 'grue');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/essay/') || url.hash !== '');
  await page.goBack();
  await dialog(page).waitFor();
  expect(await input(page).inputValue()).toBe('grue');
  await options(page).first().waitFor();
  await close(page);
});

test('on a phone the first result is in sight at once', async () => {
  const page = await openDialog('/essay/', 390);
  await type(page, 'persona');
  expect((await options(page).first().boundingBox())!.y).toBeLessThan(260);
  await close(page);
});

describe('what comes later of the search', () => {
  test('adds what has none of the words, and what the reader went to stays meant', async () => {
    const { late, answer } = answeredLate();
    const page = await open('/essay/', { routes: [['**/search/more.json', late]] });
    await page.keyboard.press('/');
    await input(page).fill('reward hacking');
    await options(page).first().waitFor();
    const works = page.locator('.search-dialog .found[href*="/works/"]');
    expect(await works.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    const meant = page.locator('.search-dialog [aria-selected=true]');
    const before = await meant.getAttribute('data-kind');
    expect(before).toBe('term');
    answer();
    await works.first().waitFor();
    expect(await meant.getAttribute('data-kind')).toBe(before);
    await close(page);
  });

  test('that it could not be loaded is said, and what there is can be followed', async () => {
    const page = await open('/essay/', { routes: [['**/search/more.json', (route) => route.abort()]] });
    await page.keyboard.press('/');
    await input(page).fill('reward hacking');
    await page.getByText('Only a part of the search').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/reward-hacking/');
    expect(new URL(page.url()).pathname).toBe('/glossary/reward-hacking/');
    await close(page);
  });
});

describe('narrowing', () => {
  test('filters show counts and narrow by kind, place and speaker', async () => {
    const page = await openDialog();
    await type(page, 'persona');
    await dialog(page)
      .getByRole('radio', { name: /Comments/ })
      .check();
    const refs = () => options(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-ref')!));
    expect((await refs()).every((ref) => ref.startsWith('T'))).toBe(true);
    const count = Number(/\d+/.exec((await dialog(page).getByRole('status').textContent())!)![0]);
    expect((await refs()).length).toBe(count);
    await dialog(page).getByLabel('Anybody').selectOption('Fiora');
    expect((await refs()).every((ref) => /^T2\.(1|3|8)\./.test(ref))).toBe(true);
    await close(page);
  });

  test('recent searches are kept on the device and can be forgotten', async () => {
    const page = await openDialog();
    await type(page, 'wireheading');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/wireheading/');
    await page.keyboard.press('/');
    await options(page).filter({ hasText: 'wireheading' }).click();
    expect(await input(page).inputValue()).toBe('wireheading');
    await input(page).fill('');
    await options(page).filter({ hasText: 'Forget these' }).click();
    expect(await options(page).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('variorum:searches:/'))).toBeNull();
    await close(page);
  });
});
