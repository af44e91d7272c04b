import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { close, open } from './page.ts';

/** How each group in the margin stands to its passage, in pixels. */
const measured = (page: Page) =>
  page.evaluate(() => {
    /** Where the baseline of the first line is. */
    const baseline = (element: Element): number => {
      const probe = document.createElement('span');
      probe.style.cssText = 'display: inline-block; inline-size: 0; block-size: 0';
      element.prepend(probe);
      const { bottom } = probe.getBoundingClientRect();
      probe.remove();
      return bottom;
    };
    /** Where the next passage or gap begins. */
    const nextBelow = (step: Element): number => {
      const { bottom } = step.getBoundingClientRect();
      const tops = [...document.querySelectorAll('.passage, .gap')].map((one) => one.getBoundingClientRect().top);
      return Math.min(...tops.filter((top) => top >= bottom), document.body.getBoundingClientRect().bottom);
    };
    return [...document.querySelectorAll<HTMLElement>('.step:has(> .beside)')].map((step) => {
      const passage = step.querySelector<HTMLElement>('.passage')!;
      const group = step.querySelector<HTMLElement>('.beside')!;
      const head = group.querySelector<HTMLElement>('summary')!;
      const entries = [...group.querySelectorAll<HTMLElement>('.note-beside, .response')];
      const shown = entries.filter((entry) => !entry.inert);
      const line = passage.querySelector('.prose > :first-child')!;
      return {
        ref: passage.dataset['ref']!,
        head: head.innerText.replace(/\s+/g, ' '),
        top: group.getBoundingClientRect().top - passage.getBoundingClientRect().top,
        apart: baseline(head) - baseline(line),
        below:
          Math.max(0, ...shown.map((entry) => entry.getBoundingClientRect().bottom)) -
          (step.matches(':last-child') ? nextBelow(step) : step.getBoundingClientRect().bottom),
        shown: shown.length,
        left: Math.max(
          0,
          ...shown.map((entry) => Math.abs(entry.getBoundingClientRect().left - head.getBoundingClientRect().left)),
        ),
        hidden: entries.length - shown.length,
      };
    });
  });

/** The fitting has come to a group when its first entry has been asked whether it shows. */
const fitted = (page: Page) => expect.poll(() => page.locator('.beside[data-fitted]').count()).toBeGreaterThan(20);

const tops = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.passage')].map((one) => one.getBoundingClientRect().top + scrollY),
  );

describe('the margin', () => {
  test.for([1024, 1440, 1920])(
    'at %i pixels each group begins at its passage, has its number and ends with it',
    async (width) => {
      const page = await open('/essay/', { width });
      await fitted(page);
      expect(await page.locator('.step').count()).toBe(51 + 7);
      const groups = await measured(page);
      expect(groups.length).toBeGreaterThan(30);
      for (const { ref, head, top, apart, below, left, hidden, shown } of groups) {
        expect(head.startsWith(ref), `${ref} is headed “${head}”`).toBe(true);
        expect(head, 'what it opens is in its name').toMatch(/ \d+ (comment|note)s?/);
        expect(Math.abs(top), ref).toBeLessThanOrEqual(24);
        expect(Math.abs(apart), `${ref}: baselines`).toBeLessThanOrEqual(1.5);
        expect(below, `${ref} reaches below its passage`).toBeLessThanOrEqual(0);
        expect(left, `${ref} leaves its column`).toBeLessThanOrEqual(1);
        const says = shown ? / \d+ more$/ : / \d+ (comment|note)s?/;
        expect(says.test(head), `${ref} says “${head}”`).toBe(hidden > 0);
        if (shown && hidden) expect(head).toContain(`${hidden} more`);
      }
      await close(page);
    },
  );

  test('opening a fold moves no paragraph, shows all it holds, and Escape closes it', async () => {
    const page = await open('/essay/');
    await fitted(page);
    const wrong = await page.evaluate(async () => {
      const tops = () =>
        [...document.querySelectorAll('.passage')].map((one) => one.getBoundingClientRect().top + scrollY);
      const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));
      const before = tops();
      const found: string[] = [];
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:is(.beside, .also)')) {
        const head = fold.querySelector('summary')!;
        head.click();
        await drawn();
        const moved = tops().some((top, i) => top !== before[i]);
        const whole = fold.open && fold.querySelector('[inert]') === null;
        fold.querySelector<HTMLElement>('a, summary')!.focus({ preventScroll: true });
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        await drawn();
        if (moved || !whole || fold.open || document.activeElement !== head) found.push(head.textContent);
      }
      return found;
    });
    expect(await page.locator('details:is(.beside, .also)').count()).toBeGreaterThan(80);
    expect(wrong).toEqual([]);
    await close(page);
  });

  test('an open group is as high as what it holds', async () => {
    const page = await open('/essay/');
    await fitted(page);
    const apart = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLDetailsElement>('.beside')].map((group) => {
        group.open = true;
        const entries = [...group.querySelectorAll('.note-beside, .response, .annotation')];
        const end = Math.max(...entries.map((entry) => entry.getBoundingClientRect().bottom));
        const { bottom, height } = group.getBoundingClientRect();
        group.open = false;
        return { ref: group.querySelector('.ref')!.textContent, below: bottom - end, height };
      }),
    );
    expect(apart.length).toBeGreaterThan(30);
    expect(apart.filter(({ below, height }) => below > 16 || (below < 8 && height < 600))).toEqual([]);
    await close(page);
  });

  test('at 390 pixels models and questions lie over the page as well', async () => {
    const page = await open('/essay/', { width: 390 });
    const before = await tops(page);
    for (const fold of (await page.locator('details.also').all()).slice(0, 12)) {
      await fold.locator('> summary').click();
      expect(await tops(page)).toEqual(before);
      const box = (await fold.locator('.also-panel').boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
    }
    await close(page);
  });

  test('the pointer on a passage or beside it lights the other', async () => {
    const page = await open('/essay/');
    const rule = () => page.locator('#e3').evaluate((one) => getComputedStyle(one, '::before').borderInlineStartWidth);
    const head = page.locator('#e3 + .beside > summary');
    const line = () => head.evaluate((one) => getComputedStyle(one).textDecorationLine);
    expect([await rule(), await line()]).toEqual(['0px', 'none']);
    await page.locator('#e3 + .beside .response').first().hover();
    expect(await rule()).toBe('2px');
    await page.locator('#e3 .prose').hover();
    expect(await line()).toBe('underline');
    await close(page);
  });
});
