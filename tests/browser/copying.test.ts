import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { close, open, site } from './page.ts';

const permissions = ['clipboard-read', 'clipboard-write'];

/** Selects from the start of one element to the end of another. */
const select = (page: Page, from: string, to: string): Promise<void> =>
  page.evaluate(
    ([first, last]) => {
      const range = new Range();
      range.setStartBefore(document.querySelector(first!)!.firstChild!);
      range.setEndAfter(document.querySelector(last!)!.lastChild!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [from, to],
  );

/** Copies what is selected by key, and reads both sorts of clipboard. */
async function copied(page: Page): Promise<{ plain: string; html: string }> {
  await page.keyboard.press('Control+C');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('of several passages the running text is copied: no margin, no numbers, no calls of notes', async () => {
  const page = await open('/essay/', { permissions });
  await select(page, '#e11 > .prose', '#e13 > .prose');
  const prose = await page.evaluate(() =>
    ['#e11', '#e12', '#e13'].map((id) => {
      const one = document.querySelector(`${id} > .prose`)!.cloneNode(true) as HTMLElement;
      for (const call of one.querySelectorAll('.note-call')) call.remove();
      for (const formula of one.querySelectorAll('.katex'))
        formula.replaceWith(`$${formula.querySelector('annotation')!.textContent.trim()}$`);
      for (const block of one.querySelectorAll('p')) block.before(' ');
      return one.textContent;
    }),
  );
  expect(await page.locator(':is(#e11, #e12, #e13) .note-call').count()).toBeGreaterThan(0);
  // What makes the copy comes when something is selected.
  await expect.poll(async () => line((await copied(page)).plain)).toBe(line(prose.join(' ')));
  const { plain, html } = await copied(page);
  expect(plain.split(/\n{2,}/).length).toBeGreaterThanOrEqual(3);
  expect(html).not.toMatch(/note-call|passage-number|beside/);
  expect(html).not.toMatch(/href="\//);
  await close(page);
});

test.for(['/glossary/grpo/', '/models/lucky-traces/'])('a formula in %s is copied as its TeX, once', async (path) => {
  const page = await open(path, { permissions });
  // The longest: a letter alone may stand anywhere.
  const { tex, glyphs } = await page.evaluate(() => {
    const texOf = (one: Element): string => one.querySelector('annotation')!.textContent.trim();
    const [longest] = [...document.querySelectorAll('main p .katex')].sort((a, b) => texOf(b).length - texOf(a).length);
    longest!.closest('p')!.id = 'with-formula';
    return { tex: texOf(longest!), glyphs: longest!.querySelector('.katex-html')!.textContent };
  });
  await select(page, '#with-formula', '#with-formula');
  await expect.poll(async () => (await copied(page)).plain).toContain(`$${tex}$`);
  const { plain } = await copied(page);
  expect(plain.split(tex).length).toBe(2);
  expect(glyphs.length).toBeGreaterThan(3);
  expect(plain).not.toContain(glyphs);
  await close(page);
});

test('words within a margin are copied as they stand there', async () => {
  const page = await open('/essay/', { permissions });
  await page.locator('#e31 + .beside > summary').click();
  await select(page, '#e31 + .beside .response-text', '#e31 + .beside .response-text');
  await copied(page);
  const words = await page.locator('#e31 + .beside .response-text').first().innerText();
  expect(line(await page.evaluate(() => navigator.clipboard.readText()))).toBe(line(words));
  await close(page);
});

test('of passages that are selected as wholes c copies the link by their references, and so of everything', async () => {
  const page = await open('/essay/#e27', { permissions });
  const link = async (): Promise<string> => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('c');
    const text = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(text).toContain(site);
    return (await text()).replace(site, '');
  };
  await select(page, '#e27 > .prose', '#e29 > .prose');
  expect(await link()).toBe('/essay/?passages=e27-e29');
  await select(page, '#e27 > .prose', '#e27 > .prose');
  expect(await link()).toContain('/essay/#e27:~:text=');
  await page.keyboard.press('Control+A');
  expect(await link()).toBe('/essay/?passages=e1-e51,n1-n7');
  await close(page);
});
