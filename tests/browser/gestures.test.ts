import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { close, open, openCard } from './page.ts';

describe('a dialog', () => {
  const boxOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!;

  test('stays when words are dragged out of its field, and closes on a click outside', async () => {
    const page = await open('/essay/');
    await page.keyboard.press('/');
    const field = await boxOf(page, '.search-dialog [role=combobox]');
    const dialog = page.locator('.search-dialog');
    const outside = { x: 20, y: 700 };
    await page.mouse.move(field.x + 30, field.y + field.height / 2);
    await page.mouse.down();
    await page.mouse.move(outside.x, outside.y, { steps: 4 });
    await page.mouse.up();
    expect(await dialog.isVisible()).toBe(true);
    await page.mouse.click(outside.x, outside.y);
    await expect.poll(() => dialog.isVisible()).toBe(false);
    await close(page);
  });

  test('stays on a click on its own padding', async () => {
    const page = await open('/essay/#e27');
    await openCard(page, '#e27');
    const card = await boxOf(page, 'dialog.cite-card');
    await page.mouse.click(card.x + 4, card.y + 4);
    expect(await page.locator('dialog.cite-card').isVisible()).toBe(true);
    await close(page);
  });
});

test('what is offered for selected words goes with them as one scrolls, and goes away when they do', async () => {
  const page = await open('/essay/#e27');
  await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('#e27 .prose p')!);
    getSelection()!.addRange(range);
  });
  const bar = page.locator('.word-link');
  await bar.waitFor();
  const apart = () =>
    page.evaluate(() => {
      const { bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect();
      return document.querySelector('.word-link')!.getBoundingClientRect().top - bottom;
    });
  const before = await apart();
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect.poll(async () => Math.abs((await apart()) - before)).toBeLessThanOrEqual(1);
  await page.mouse.wheel(0, 3000);
  await expect.poll(() => bar.isVisible()).toBe(false);
  await close(page);
});

describe('keys of one character', () => {
  const pressed = (page: Page, init: Readonly<Record<string, boolean | undefined>>) =>
    page.evaluate((how) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, ...how }));
      return document.activeElement!.id;
    }, init);

  test.for([{ modifierAltGraph: true }, { ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    'with %j they are the browser’s',
    async (modifier) => {
      const page = await open('/essay/');
      expect(await pressed(page, modifier)).not.toMatch(/^e\d/);
      expect(await pressed(page, {})).toMatch(/^e\d/);
      await close(page);
    },
  );

  test('the slash searches wherever a keyboard has it, with Shift too', async () => {
    const page = await open('/essay/');
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', shiftKey: true, bubbles: true })),
    );
    expect(await page.locator('dialog.search-dialog').isVisible()).toBe(true);
    await close(page);
  });

  test('while a word is being composed the arrows are the composer’s', async () => {
    const page = await open('/search/?q=persona');
    const first = page.locator('main [role=option]').first();
    await first.waitFor();
    const arrow = (isComposing: boolean) =>
      page.evaluate((composing) => {
        const input = document.querySelector('main [role=combobox]')!;
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, isComposing: composing }));
        return document.querySelector('main [aria-selected=true]')!.id;
      }, isComposing);
    const meant = await page.locator('main [aria-selected=true]').getAttribute('id');
    expect(await arrow(true)).toBe(meant);
    expect(await arrow(false)).not.toBe(meant);
    await close(page);
  });
});

const TOUCHED = ['/essay/', '/threads/does-the-persona-persist/'].flatMap((path) =>
  [390, 1024, 1366].map((width) => ({ path, width })),
);

test.for(TOUCHED)(
  'to the touch, at $width pixels, the number of a passage of $path is as wide as a finger, and covers nothing',
  async ({ path, width }) => {
    const page = await open(path, { width, hasTouch: true });
    const numbers = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('main :is(a, summary, button, .prose)')]
        .filter((one) => one.checkVisibility() && !one.matches('.passage-number'))
        .filter((one) => getComputedStyle(one).zIndex === 'auto')
        .flatMap((one) => [...one.getClientRects()]);
      return [...document.querySelectorAll<HTMLElement>('.passage > .passage-number')].map((number) => {
        const own = number.getBoundingClientRect();
        const { inlineSize, blockSize } = getComputedStyle(number, '::after');
        const [width, height] = [parseFloat(inlineSize), parseFloat(blockSize)];
        const left = own.left - (width - own.width) / 2;
        const top = own.bottom - height;
        const covered = boxes.filter(
          (box) =>
            Math.min(box.right, left + width) - Math.max(box.left, left) > 0.5 &&
            Math.min(box.bottom, own.bottom) - Math.max(box.top, top) > 0.5,
        );
        return { ref: number.innerText, width, height, left, covered: covered.length };
      });
    });
    expect(numbers.length).toBeGreaterThan(40);
    const isWrong = ({ width, height, left, covered }: (typeof numbers)[number]): boolean =>
      width < 44 || height < 32 || left < 0 || covered > 0;
    expect(numbers.filter(isWrong)).toEqual([]);
    const number = page.locator('.passage > .passage-number').first();
    await number.scrollIntoViewIfNeeded();
    const box = (await number.boundingBox())!;
    await page.touchscreen.tap(box.x - 12, box.y - 6);
    await expect
      .poll(() => page.getByRole('button', { name: 'Cite', exact: true }).filter({ visible: true }).count())
      .toBe(1);
    await close(page);
  },
);
