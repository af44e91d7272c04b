import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { close, open } from './page.ts';

/** What a reader with large type, a small window or no pointer can see: all of it. */

/** One of each kind, and those with the widest formulas, deepest replies and longest names. */
const PAGES = [
  '/',
  '/essay/',
  '/essay/?beside=t2-1',
  '/argument/',
  '/open/',
  '/threads/',
  '/threads/does-the-persona-persist/',
  '/threads/automated-researchers-instead/',
  '/threads/welfare-and-alignment/',
  '/glossary/',
  '/glossary/persona/',
  '/glossary/garrabrant-inductor/',
  '/people/',
  '/people/fiora/',
  '/works/',
  '/models/',
  '/models/control-loop/',
  '/models/entangled-traits/',
  '/models/ghosts/',
  '/models/lucky-traces/',
  '/models/paint-and-arrow/',
  '/questions/',
  '/search/?q=persona',
  '/p/e27/',
  '/p/e47/r1/',
  '/p/t2-3/',
  '/p/t2-3-14/',
  '/p/t2/',
  '/p/g5/',
  '/cite/?passages=e27-e29,t2.3.1',
  '/editions/',
  '/about/',
  '/in-five-minutes/',
  '/mine/',
  '/404.html',
];

/** As a reader has it who has made all type twice as large. */
const enlarge = (page: Page) => page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));

test.for([320, 390])(
  'with type of twice the size no page is wider than a telephone of %i pixels',
  { timeout: 300_000 },
  async (telephone) => {
    const page = await open('/', { width: telephone });
    const wide: string[] = [];
    for (const path of PAGES) {
      await page.goto(path, { waitUntil: 'load' });
      if (path.includes('q=')) await page.locator('.search-select').first().waitFor();
      await enlarge(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > telephone) wide.push(`${path}: ${width}`);
    }
    await close(page);
    expect(wide).toEqual([]);
  },
);

test('nor is a word of a title or the name of a setting broken for it', async () => {
  const page = await open('/', { width: 320 });
  const broken: string[] = [];
  for (const path of ['/', '/essay/', '/models/control-loop/']) {
    await page.goto(path, { waitUntil: 'load' });
    await enlarge(page);
    broken.push(
      ...(await page.locator('h1, .control > label').evaluateAll((all) =>
        all.flatMap((one) => {
          const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
          const cut: string[] = [];
          while (walker.nextNode()) {
            const node = walker.currentNode as Text;
            for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) cut.push(word);
            }
          }
          return cut;
        }),
      )),
    );
  }
  await close(page);
  expect(broken).toEqual([]);
});

test.for([320, 390, 768, 1024, 1440])(
  'the lettering of charts is at least 11 pixels high, and alike on a page of %i pixels',
  async (width) => {
    const page = await open('/models/learning-market/', { width });
    const sizes = await page
      .locator('svg.chart')
      .evaluateAll((all) =>
        all.flatMap((one) =>
          [...one.querySelectorAll('text')].map(
            (text) => parseFloat(getComputedStyle(text).fontSize) * (one as SVGSVGElement).getScreenCTM()!.a,
          ),
        ),
      );
    await close(page);
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(0.5);
  },
);

test.for([320, 360])('no lettering of a chart is cut off at %i pixels', async (width) => {
  const page = await open('/models/learning-market/', { width });
  const cut = await page.locator('svg.chart').evaluateAll((all) =>
    all.flatMap((one) => {
      const frame = one.getBoundingClientRect();
      const isOpen = getComputedStyle(one).overflow === 'visible';
      const [left, right] = isOpen ? [0, innerWidth] : [frame.left, frame.right];
      return [...one.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < left || box.right > right;
        })
        .map((text) => text.textContent);
    }),
  );
  await close(page);
  expect(cut).toEqual([]);
});

test.for([992, 1024, 1440])(
  'what stands at the number of a passage is not at the edge of a window of %i',
  async (width) => {
    const page = await open('/essay/', { width });
    for (const size of ['', 'large', 'larger']) {
      await page.evaluate((to) => void (document.documentElement.dataset['size'] = to), size);
      const least = await page
        .locator('.also > summary, .passage-number')
        .evaluateAll((all) => Math.min(...all.map((one) => one.getBoundingClientRect().left)));
      expect(least, size).toBeGreaterThanOrEqual(16);
    }
    await close(page);
  },
);

test('nor is what a comment is closed with, or where a passage stands, cut off', async () => {
  const page = await open('/essay/?beside=t2-1', { width: 390 });
  await page.locator('.pane-body').waitFor();
  await enlarge(page);
  const button = (await page.locator('.pane').getByRole('button', { name: 'Close' }).boundingBox())!;
  expect(button.x + button.width).toBeLessThanOrEqual(390);
  await page.goto('/p/e27/', { waitUntil: 'load' });
  await enlarge(page);
  const cut = await page
    .locator('.over > a')
    .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).length);
  const right = await page
    .locator('.over > a')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
  expect([cut, right <= 390]).toEqual([0, true]);
  await close(page);
});

test('what a passage answers lies over no more of a thread than is kept free for it, however much it is', async () => {
  const page = await open('/threads/how-humans-learn-values/#t11-1-1', { width: 390 });
  await enlarge(page);
  const sheet = page.locator('thread-side .answering');
  await expect.poll(() => sheet.innerText()).toBe('T11.1.1 answers E33–E42');
  const free = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd));
  expect((await sheet.boundingBox())!.height).toBeLessThanOrEqual(free);
  // Beside the sign that it folds, not below.
  const drop = await sheet.locator('summary').evaluate((one) => {
    const [own, label] = [one, one.firstElementChild!].map((of) => of.getBoundingClientRect().top);
    return label! - own! - parseFloat(getComputedStyle(one).paddingBlockStart);
  });
  expect(Math.abs(drop)).toBeLessThan(4);
  await sheet.locator('summary').click();
  const label = sheet.locator('.answering-label');
  expect(await label.evaluate((one) => one.scrollHeight <= one.clientHeight + 1)).toBe(true);
  await close(page);
});

test('small letters of a formula are as high as those of the text', async () => {
  const page = await open('/glossary/rlvr/');
  const ratio = await page
    .locator('.katex')
    .first()
    .evaluate(
      (one) => parseFloat(getComputedStyle(one).fontSize) / parseFloat(getComputedStyle(one.parentElement!).fontSize),
    );
  expect(ratio).toBeCloseTo(1.08, 2);
  await close(page);
});

test('a formula wider than the text scrolls within itself, and stands on the line as any other', async () => {
  const page = await open('/models/control-loop/', { width: 390 });
  const formulas = page.locator('.prose :not(.katex-display) > .katex > .katex-html');
  const scrolls = (all: Element[]) =>
    all.filter((one) => one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX === 'auto').length;
  /** How far each stands below the top of what it is in, by the signs at its baseline. */
  const places = () =>
    formulas.evaluateAll((all) =>
      all.map((one) => {
        const sign = one.querySelector('.mord, .mop')!.getBoundingClientRect();
        return Math.round(sign.bottom - one.closest('p')!.getBoundingClientRect().top);
      }),
    );
  const as = await places();
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('.katex-html'))
      if (getComputedStyle(one).display === 'inline-flex')
        one.style.cssText = 'display: inline; overflow: visible; margin: 0; padding: 0';
  });
  const plain = await places();
  expect(as.map((at, i) => Math.abs(at - plain[i]!)).filter((moved) => moved > 3)).toEqual([]);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.katex-html')) one.removeAttribute('style');
  });
  await enlarge(page);
  expect(await formulas.evaluateAll(scrolls)).toBeGreaterThan(0);
  await close(page);
});

test.for([
  ['/models/learning-market/', 800, 600],
  ['/models/successors/', 800, 600],
  ['/models/learning-market/', 390, 844],
  ['/models/successors/', 320, 256],
] as const)('what the focus comes to in a model is in view: %s at %i × %i', async ([path, width, height]) => {
  const page = await open(path, { viewport: { width, height } });
  await page.locator('model-figure form').scrollIntoViewIfNeeded();
  await page.locator('model-figure[data-live]').waitFor({ state: 'attached' });
  await page.evaluate(() => scrollTo(0, 0));
  const hidden: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const { name, isSeen, isWithin } = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      const { left, top, width, height } = one.getClientRects()[0]!;
      const at = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
      return {
        name: `${one.localName} ${one.getAttribute('name') ?? one.textContent.slice(0, 30)}`,
        isSeen: top + height / 2 <= innerHeight && (one.contains(at) || at?.contains(one) === true),
        isWithin: one.closest('model-figure') !== null,
      };
    });
    if (isWithin) seen.add(name);
    if (isWithin && !isSeen) hidden.push(name);
  }
  expect(seen.size).toBeGreaterThan(5);
  expect(hidden).toEqual([]);
  await close(page);
});

test('what a model says stays in view where there is room for it, and only there', async () => {
  const page = await open('/models/control-loop/', { viewport: { width: 390, height: 844 } });
  const position = () => page.locator('[data-readout]').evaluate((one) => getComputedStyle(one).position);
  expect(await position()).toBe('sticky');
  const padding = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom));
  expect((await page.locator('[data-readout]').boundingBox())!.height).toBeLessThanOrEqual(padding);
  await enlarge(page);
  expect(await position()).toBe('static');
  await close(page);
  const low = await open('/models/control-loop/', { viewport: { width: 320, height: 256 } });
  expect(await low.locator('[data-readout]').evaluate((one) => getComputedStyle(one).position)).toBe('static');
  await close(low);
});

test.for([320, 390])(
  'all that a search can be narrowed by is in view at %i pixels, and so is what it finds',
  async (width) => {
    const page = await open('/search/?q=persona', { viewport: { width, height: 844 } });
    await page.locator('.found').first().waitFor();
    await page.locator('.search-select').first().waitFor();
    const filters = page.locator(':is(.search-kind, .search-select select)');
    expect(await filters.count()).toBeGreaterThan(5);
    const outside = () =>
      filters.evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter(({ left, right }) => left < 0 || right > innerWidth)
          .map(({ left, right }) => [left, right]),
      );
    await expect.poll(outside).toEqual([]);
    const first = (await page.locator('.found').first().boundingBox())!;
    expect(first.y + first.height).toBeLessThan(844);
    await close(page);
  },
);

test('who comes to a heading by its address sees no frame around it', async () => {
  const page = await open('/argument/#picture');
  const heading = page.locator('#picture');
  await heading.focus();
  await page.keyboard.press('Shift');
  expect(await heading.evaluate((one) => [one.matches(':focus'), getComputedStyle(one).outlineStyle])).toEqual([
    true,
    'none',
  ]);
  await close(page);
});

test('what is chosen from is in the colour of the edition', async () => {
  const page = await open('/essay/');
  const [own, rubric] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.view-panel input')!).accentColor,
    getComputedStyle(document.querySelector('.ref')!).color,
  ]);
  expect(own).toBe(rubric);
  await close(page);
});
