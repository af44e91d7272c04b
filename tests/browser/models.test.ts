import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MODELS } from '../../src/models/registry.ts';
import { findingsInAllViews, findingsOn } from './axe.ts';
import { answeredLate, close, open } from './page.ts';

const SLUGS = Object.keys(MODELS);
const live = (page: Page) => page.locator('model-figure[data-live]').waitFor({ state: 'attached' });
/** All that the model shows follows its settings. */
const resting = (page: Page) => page.locator('model-figure[data-live=resting]').waitFor({ state: 'attached' });
const readout = (page: Page) => page.locator('[data-readout]').textContent();
const drawing = (page: Page) => page.locator('[data-drawing]').first().innerHTML();

/** Goes to a model and waits until it can be worked. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  await page.locator('model-figure form').scrollIntoViewIfNeeded();
  await live(page);
}

async function openModel(path: string, view: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open('/models/', view);
  await goTo(page, path);
  return page;
}

/** Texts of charts that leave their chart or touch one another, in pixels of the chart. */
function badLabels(): string[] {
  const inner = (box: DOMRect) => ({
    left: box.left + 0.5,
    right: box.right - 0.5,
    // A line of type is less high than its box.
    top: box.top + 0.22 * box.height,
    bottom: box.bottom - 0.22 * box.height,
  });
  return [...document.querySelectorAll<SVGSVGElement>('svg.chart')].flatMap((chart) => {
    const title = chart.querySelector('title')!.textContent;
    const frame = chart.getBoundingClientRect();
    const texts = [...chart.querySelectorAll('text')].map((node) => ({
      text: node.textContent,
      box: inner(node.getBoundingClientRect()),
    }));
    const clipped = texts.filter(
      ({ box }) => box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom,
    );
    const touching = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right &&
            b.box.left < a.box.right &&
            a.box.top < b.box.bottom &&
            b.box.top < a.box.bottom,
        )
        .map((b) => `${title}: “${a.text}” touches “${b.text}”`),
    );
    return [...clipped.map(({ text }) => `${title}: “${text}” is clipped`), ...touching];
  });
}

const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

test('axe finds nothing on any, every table of numbers open', { timeout: 300_000 }, async () => {
  const page = await open('/models/');
  const found: Record<string, object> = {};
  for (const slug of SLUGS) {
    await goTo(page, `/models/${slug}/`);
    await openAll(page);
    found[slug] = await findingsOn(page);
  }
  await close(page);
  expect(found).toEqual(Object.fromEntries(SLUGS.map((slug) => [slug, []])));
});

test('nor in dark and narrow, where all are alike', async () => {
  const page = await openModel('/models/cash-transfers/');
  await openAll(page);
  expect(await findingsInAllViews(page)).toEqual({});
  await close(page);
});

test('labels of charts stay within them and apart, at every preset', { timeout: 300_000 }, async () => {
  const page = await open('/models/', { width: 1440 });
  const bad: string[] = [];
  for (const slug of SLUGS) {
    await goTo(page, `/models/${slug}/`);
    const at = async (setting: string) => {
      for (const problem of await page.evaluate(badLabels)) bad.push(`${slug}, ${setting}: ${problem}`);
    };
    await at('defaults');
    for (const preset of await page.locator('[data-preset]').all()) {
      await preset.click();
      await resting(page);
      await at((await preset.getAttribute('data-preset'))!);
    }
  }
  await close(page);
  expect(bad).toEqual([]);
});

test('the first drawing of the element is the one that was built', { timeout: 200_000 }, async () => {
  const page = await open('/models/');
  const markup = () => page.locator('.model-shown').innerHTML();
  for (const slug of SLUGS) {
    await page.goto(`/models/${slug}/`, { waitUntil: 'load' });
    const open = () => page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await open();
    const built = await markup();
    await page.locator('model-figure form').scrollIntoViewIfNeeded();
    await live(page);
    // Emptied, so that only a new drawing can be like the built one.
    await page.evaluate(() => {
      document
        .querySelectorAll('[data-drawing], [data-numbers], [data-summary]')
        .forEach((one) => (one.innerHTML = ''));
      document.querySelector('model-figure form')!.dispatchEvent(new Event('input'));
    });
    await resting(page);
    expect(await markup(), slug).toBe(built);
  }
  await close(page);
});

describe('a model', () => {
  test('is worked by keyboard alone, and says so', async () => {
    const page = await openModel('/models/coffee/');
    expect(await page.locator('[data-readout]').getAttribute('aria-live')).toBe('polite');
    const [before, drawn] = [await readout(page), await drawing(page)];
    const slider = page.getByRole('slider', { name: 'Suggestions before choosing' });
    const value = await slider.getAttribute('aria-valuetext');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readout(page)).not.toBe(before);
    expect(await drawing(page)).not.toBe(drawn);
    expect(await slider.getAttribute('aria-valuetext')).not.toBe(value);
    const moved = await readout(page);
    await page.getByRole('button', { name: 'Guard the selection only' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readout(page)).not.toBe(moved);
    await page.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).toContain('=on');
    await page.getByRole('button', { name: 'Back to the defaults' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readout(page)).toBe(before);
    expect(await drawing(page)).toBe(drawn);
    await close(page);
  });

  test('has choices that the keys change', async () => {
    const page = await openModel('/models/lucky-traces/');
    const before = await readout(page);
    await page.locator('model-figure select').first().focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => readout(page)).not.toBe(before);
    await close(page);
  });

  test('every control and button of every model can be reached with Tab', { timeout: 200_000 }, async () => {
    const page = await open('/models/');
    for (const slug of SLUGS) {
      await goTo(page, `/models/${slug}/`);
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('model-figure :is(input, select, button, summary)')]
          .filter((control) => control.tabIndex < 0 || !control.checkVisibility())
          .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      );
      expect(nameless, slug).toEqual([]);
    }
    await close(page);
  });

  test('opens the numbers behind its figures, which follow the settings', async () => {
    const page = await openModel('/models/coffee/');
    const details = page.locator('.drawing details').first();
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    const table = details.getByRole('table');
    await table.waitFor({ state: 'visible' });
    const before = await table.innerHTML();
    await page.getByRole('button', { name: 'Guard the suggestions only' }).click();
    await expect.poll(() => table.innerHTML()).not.toBe(before);
    await close(page);
  });

  test('follows with what is on the screen at once, and with captions and figures that come onto it', async () => {
    const page = await openModel('/models/cash-transfers/');
    const caption = page.locator('.drawing figcaption').first();
    const last = page.locator('model-figure .drawing').last().locator('svg');
    expect(await last.evaluate((one) => one.getBoundingClientRect().top > innerHeight)).toBe(true);
    const before = await last.innerHTML();
    await page.locator('[name=batches]').focus();
    await page.keyboard.press('ArrowLeft');
    await resting(page);
    expect(await last.innerHTML()).not.toBe(before);
    await page.locator('[name=settlements]').focus();
    await page.keyboard.press('ArrowRight');
    await resting(page);
    expect(await caption.textContent()).toBe('Money before and after 14 settlements');
    await close(page);
  });

  test('keeps its settings in the address, and takes them from there', async () => {
    const page = await openModel('/models/coffee/');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Guard the suggestions only' }).click();
    await expect.poll(() => new URL(page.url()).search).not.toBe('');
    const [address, said, drawn] = [page.url(), await readout(page), await drawing(page)];
    const controls = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('model-figure [name]')].map((one) =>
          one.type === 'checkbox' ? String(one.checked) : one.value,
        ),
      );
    const set = await controls();
    await close(page);
    const fresh = await open(address);
    await live(fresh);
    expect(await readout(fresh)).toBe(said);
    expect(await drawing(fresh)).toBe(drawn);
    const again = await fresh.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('model-figure [name]')].map((one) =>
        one.type === 'checkbox' ? String(one.checked) : one.value,
      ),
    );
    expect(again).toEqual(set);
    await fresh.getByRole('button', { name: 'Back to the defaults' }).click();
    await expect.poll(() => new URL(fresh.url()).search).toBe('');
    await close(fresh);
  });

  test('loads its code only when its figure comes near the screen', async () => {
    const page = await open('/models/');
    await page.setViewportSize({ width: 1440, height: 400 });
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') loaded.push(new URL(request.url()).pathname);
    });
    await page.goto('/models/cash-transfers/', { waitUntil: 'networkidle' });
    const first = loaded.length;
    // The site's script, the element's and the helper that loads the rest.
    expect(first).toBeLessThanOrEqual(3);
    expect(await page.locator('model-figure[data-live]').count()).toBe(0);
    await page.locator('model-figure').scrollIntoViewIfNeeded();
    await live(page);
    expect(loaded.length).toBeGreaterThan(first);
    await close(page);
  });

  test('keeps what was moved and pressed before its code came, and follows it then', async () => {
    const { late, answer } = answeredLate();
    const page = await open('/models/cash-transfers/?replay=0.3', { routes: [[/registry\.[^/]*\.js$/, late]] });
    await page.locator('[name=batches]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('[name=settlements]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('model-figure[data-live]').count()).toBe(0);
    answer();
    await resting(page);
    const at = (name: string) => page.locator(`[name=${name}]`).inputValue();
    expect([await at('batches'), await at('settlements'), await at('replay')]).toEqual(['140', '7', '0.3']);
    expect(await page.locator('.drawing figcaption').first().textContent()).toBe(
      'Money before and after 14 settlements',
    );
    await close(page);
  });

  test('says so, when a control is used, that its code could not be fetched', async () => {
    const page = await open('/models/coffee/', { routes: [[/registry\.[^/]*\.js/, (route) => route.abort()]] });
    const built = await readout(page);
    await page.locator('model-figure form').scrollIntoViewIfNeeded();
    expect(await readout(page)).toBe(built);
    await page.getByRole('button', { name: 'Guard the suggestions only' }).click();
    await expect.poll(() => readout(page)).toMatch(/could not be fetched/i);
    await close(page);
  });

  test('stands without JavaScript: the figure, its numbers, and no control that does nothing', async () => {
    const page = await open('/models/coffee/', { javaScriptEnabled: false });
    expect(await page.locator('[data-drawing] svg').first().isVisible()).toBe(true);
    expect((await readout(page))!.length).toBeGreaterThan(40);
    await page.locator('.drawing summary').first().click();
    expect(await page.locator('.drawing table').first().isVisible()).toBe(true);
    expect(await page.locator('main :is(input, select, button):visible').count()).toBe(0);
    await close(page);
  });
});
