import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answeredLate, close, open, openCard } from './page.ts';

/** What does not come, is refused, or is not there in a browser is said, and nothing else is lost by it. */

const notice = (page: Page) => page.locator('[data-notice] [role=status]');

describe('what is loaded late', () => {
  test('the search says that it loads, closes meanwhile, then says that it does not come, and can be tried again', async () => {
    const panel = /\/_astro\/.*panel.*\.js/;
    const { late, answer } = answeredLate((route) => route.fulfill({ status: 404 }));
    const page = await open('/essay/', { routes: [[panel, late]] });
    await page.keyboard.press('/');
    await page.keyboard.type('rlvr');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    expect(await dialog.getByRole('status').textContent()).toBe('Loading…');
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('/');
    answer();
    await dialog.getByText('could not be loaded').waitFor();
    await page.unroute(panel);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await page.waitForURL('**/search/?q=rlvr*');
    await page.locator('main [role=option]').first().waitFor();
    await close(page);
  });

  test('citing several says so, in sight', async () => {
    const page = await open('/cite/', { routes: [['**/cite/*.json', (route) => route.abort()]] });
    await page.locator('#passages').fill('E27–E29');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('cite-several > [role=status]').textContent())
      .toContain('The citation could not be loaded');
    await close(page);
  });

  test.for<[how: string, answer: (route: Route) => unknown]>([
    ['are blocked', (route) => route.abort()],
    ['throw', (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("old browser")' })],
  ])('where modules %s, the hint for no script stands', async ([, answer]) => {
    const page = await open('/cite/', { routes: [['**/*.js', answer]] });
    expect(await page.locator('.no-script:visible').count()).toBe(1);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    await close(page);
  });
});

/** A page of a browser that forbids storage, and what it threw. */
async function withoutStorage(): Promise<{ page: Page; thrown: string[] }> {
  const page = await open('about:blank');
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  });
  return { page, thrown };
}

describe('where storage is forbidden', () => {
  const NOTHING = 'The browser does not let this page keep anything on this device';
  const said = (page: Page) => expect.poll(() => page.locator('[data-notice][data-said] [role=status]').textContent());

  test('what was to be kept is said in sight, nothing is thrown, and all can be read', async () => {
    const { page, thrown } = await withoutStorage();
    await page.goto('/essay/#e27');
    for (const key of ['h', 'n']) {
      await page.keyboard.press(key);
      await said(page).toBe(`${NOTHING}.`);
      await page.keyboard.press('Escape');
    }
    await page.getByText('View', { exact: true }).click();
    await page.locator('input[name=theme][value=dark]').check();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await said(page).toContain(`${NOTHING}: `);
    await page.keyboard.press('Escape');
    // Said once; the second choice holds all the same.
    await page.getByText('View', { exact: true }).click();
    await page.locator('input[name=keys][value=off]').check();
    expect(await page.locator('html').getAttribute('data-keys')).toBe('off');
    expect(await page.locator('[data-notice][data-said]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('#e31').scrollIntoViewIfNeeded();
    await openCard(page, '#e31');
    await page.locator('cite-this select').first().selectOption('bibtex');
    expect(await page.locator('[data-object=restatement] [data-form=bibtex]').first().isVisible()).toBe(true);

    await page.goto('/search/?q=persona');
    await page.locator('main .search-results a').first().click();
    await page.waitForURL((url) => url.pathname !== '/search/');
    expect(await page.locator('h1').first().isVisible()).toBe(true);

    await page.goto('/threads/does-the-persona-persist/#t2-3');
    await page.locator('#t2-3 .fold').first().waitFor();
    expect(await page.locator('[data-notice][data-said]').count()).toBe(0);
    await page.locator('#t2-2 .fold').first().click();
    expect(await page.locator('#t2-2 .comment-body').first().isVisible()).toBe(false);
    await said(page).toContain(`${NOTHING}: `);

    await page.goto('/mine/');
    await expect.poll(() => page.locator('own-annotations [role=status]').textContent()).toBe(`${NOTHING}.`);
    expect(thrown).toEqual([]);
    await close(page);
  });
});

describe('the clipboard', () => {
  test.for(['missing', 'denied'])('%s: said in sight, with the address to select', async (how) => {
    const page = await open('about:blank');
    await page.addInitScript((one) => {
      const clipboard = { write: () => Promise.reject(new Error('denied')) };
      Object.defineProperty(navigator, 'clipboard', { value: one === 'missing' ? undefined : clipboard });
    }, how);
    await page.goto('/essay/#e27');
    const byHand = page.getByLabel('To be copied by hand');
    const picked = () =>
      byHand.evaluate((field: HTMLInputElement) => field.value.slice(field.selectionStart!, field.selectionEnd!));
    await page.locator('#e27').focus();
    await page.keyboard.press('c');
    await expect.poll(() => notice(page).textContent()).toContain('does not let this page copy');
    await expect.poll(picked).toMatch(/\/p\/e27\/$/);
    await page.keyboard.press('Escape');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#e28 .prose p')!));
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect.poll(picked).toContain('#e28:~:text=');
    await close(page);
  });
});

describe('what a browser has not', () => {
  test('without folds that unfold by style, the contents stand open, and the margin says what it holds', async () => {
    const page = await open('about:blank');
    await page.addInitScript(() => {
      const real = CSS.supports.bind(CSS);
      CSS.supports = (...asked: [string, string?]) =>
        !asked[0].includes('::details-content') && real(...(asked as [string]));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.beside:not([open])::details-content { display: none !important }');
      document.adoptedStyleSheets = [sheet];
    });
    await page.goto('/essay/');
    await expect.poll(() => page.locator('.contents-fold[open]').count()).toBe(1);
    const group = page.locator('#e3 + .beside');
    const entries = group.locator('.note-beside, .response');
    const held = await entries.count();
    expect(held).toBeGreaterThan(0);
    await expect.poll(() => group.locator('summary').innerText()).toBe(`E3 ${held} comments`);
    await group.locator('summary').click();
    await expect.poll(() => entries.filter({ visible: true }).count()).toBe(held);
    // It is told of having been opened later than it is.
    await expect.poll(() => group.locator('[inert]').count()).toBe(0);
    await close(page);
  });

  test('without styles that come late a comment is read in its thread, and a tap follows its link', async () => {
    const page = await open('about:blank', { width: 390, hasTouch: true, isMobile: true });
    await page.addInitScript(() => {
      Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
    });
    await page.goto('/essay/');
    await page.locator('#e1 a.term').first().tap();
    await page.waitForURL('**/glossary/**');
    await page.goto('/essay/#e31');
    await page.locator('#e31 + .beside > summary').tap();
    await page.locator('#e31 + .beside .response > a.ref').first().tap();
    await page.waitForURL('**/threads/**');
    expect(await page.locator('dialog.pane').count()).toBe(0);
    await close(page);
  });

  test('without word segments a link to words leads to their passage', async () => {
    const page = await open('about:blank', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
    await page.goto('/essay/#e27');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#e27 .prose p')!));
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/essay\/#e27$/);
    await close(page);
  });
});

describe('forced colours', () => {
  test('what is found and where one has landed are seen without backgrounds of ours', async () => {
    const page = await open('/essay/', { forcedColors: 'active', colorScheme: 'dark' });
    await page.keyboard.press('/');
    await page.keyboard.type('goal model');
    const mark = page.locator('.search-dialog .found mark').first();
    // What was found takes the place of what was found before the last letter.
    const isSeen = (): Promise<boolean> =>
      mark.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return !['', 'rgba(0, 0, 0, 0)', color].includes(backgroundColor);
      });
    await expect.poll(isSeen).toBe(true);
    await page.goto('/models/cash-transfers/');
    // Letters of a formula lie over each other: no plate may lie between them, and their colour is that of the text.
    const [plate, letters, text] = await page.evaluate(() => {
      const formula = getComputedStyle(document.querySelector('.katex')!);
      return [formula.forcedColorAdjust, formula.color, getComputedStyle(document.querySelector('.prose p')!).color];
    });
    expect([plate, letters]).toEqual(['none', text]);
    await close(page);
  });
});

describe('paper', () => {
  test('what scrolls on screen wraps, and what is closed leaves no bare label', async () => {
    const page = await open('/models/coffee/', { width: 640 });
    await page.emulateMedia({ media: 'print' });
    for (const details of await page.locator('details:has(pre)').all())
      await details.evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    const cut = await page
      .locator('pre')
      .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
    expect(cut).toBe(0);
    await page.goto('/p/e27/');
    const labels = await page
      .locator('main details:not([open]) > summary')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(labels).toBe(0);
    await close(page);
  });
});
