import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { close, open, site } from './page.ts';

/** One of each kind. */
const PAGES = [
  '/',
  '/essay/',
  '/threads/',
  '/threads/does-the-persona-persist/',
  '/p/e27/',
  '/p/t2-3-14/',
  '/p/t2/',
  '/p/e27/r1/',
  '/glossary/',
  '/glossary/hpc/',
  '/people/',
  '/people/j-bostock/',
  '/works/',
  '/models/',
  '/models/cash-transfers/',
  '/questions/',
  '/argument/',
  '/open/',
  '/search/',
  '/cite/?passages=e27',
  '/editions/',
  '/about/',
  '/in-five-minutes/',
  '/mine/',
  '/404.html',
];

interface Shown {
  scripts: boolean;
  widths: number[];
  /** What the reader chose, by setting. */
  chosen?: Record<string, string>;
}

/**
 * What begins or ends outside of its window and can be seen there, on the page at an address, laid out in a frame: that is much faster
 * than a window for each width. Without scripts where they are not wanted.
 */
async function overhanging({ path, scripts, widths, chosen }: Shown & { path: string }) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border: 0; block-size: 900px';
  if (!scripts) frame.sandbox.add('allow-same-origin');
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = path;
  document.body.replaceChildren(frame);
  await isLoaded;
  const { body, documentElement: root } = frame.contentDocument!;
  Object.assign(root.dataset, chosen);
  await frame.contentDocument!.fonts.ready;
  const isCut = (one: Element | null): boolean =>
    one !== null && one !== body && (getComputedStyle(one).overflowX !== 'visible' || isCut(one.parentElement));
  const isOut = (one: Element): boolean => {
    const { left, right, width, height } = one.getBoundingClientRect();
    return width * height > 1 && (left < -1 || right > root.clientWidth + 1);
  };
  const found: string[] = [];
  for (const width of widths) {
    frame.style.inlineSize = `${width}px`;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const out = [...body.querySelectorAll(':not(svg *)')].filter(
      (one) => isOut(one) && one.checkVisibility() && !isCut(one.parentElement),
    );
    if (root.scrollWidth > root.clientWidth)
      found.push(`${path} at ${width} scrolls by ${root.scrollWidth - root.clientWidth}`);
    found.push(
      ...out.map((one) => `${path} at ${width}: ${one.localName}.${one.className} ${one.textContent.slice(0, 30)}`),
    );
  }
  return found;
}

describe('reading', () => {
  test('leads from the home page into the essay, to a quotation and back', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Start reading' }).click();
    await page.waitForURL('**/essay/');
    const beside = page.locator('#e31 + .beside');
    await beside.locator('> summary').click();
    await beside.locator('.response a.ref[href$="#t10-1"]').click();
    await page.locator('dialog.pane').getByRole('link', { name: 'in its thread' }).click();
    await page.waitForURL('**/threads/lucky-sampling/#t10-1');
    const quotation = page.locator('#t10-1 figcaption a.ref');
    expect(await quotation.textContent()).toBe('E31');
    await quotation.click();
    await page.waitForURL('**/essay/#e31');
    expect(await page.locator('#e31').evaluate((passage) => passage.matches(':target'))).toBe(true);
    await close(page);
  });

  test.for(['e1', 'e4', 'e10', 'e27', 'e51'])(
    'the contents mark the section that a link to %s leads into',
    async (id) => {
      const page = await open(`/essay/#${id}`);
      const own = await page.locator(`.essay-section:has(#${id}) .section-title`).getAttribute('id');
      await expect.poll(() => page.locator('.contents [aria-current]').getAttribute('href')).toBe(`#${own}`);
      await close(page);
    },
  );

  test('folds what is beside the text under the passage on a narrow screen', async () => {
    const page = await open('/essay/', { width: 390 });
    const beside = page.locator('#e1 + .beside');
    expect(await beside.locator('.response').first().isVisible()).toBe(false);
    await beside.locator('> summary').click();
    expect(await beside.locator('.response').first().isVisible()).toBe(true);
    await close(page);
  });

  // The narrowest there is, and those just before a style sheet gives a page more room.
  test.for<Shown>([
    { scripts: true, widths: [320, 767, 991, 1440] },
    { scripts: true, widths: [320, 992], chosen: { size: 'larger', measure: 'long' } },
    { scripts: false, widths: [320, 1024] },
  ])('on a page of any kind nothing overhangs its window: $scripts, $widths, $chosen', async (how) => {
    const page = await open('/robots.txt');
    for (const path of PAGES) expect(await page.evaluate(overhanging, { path, ...how })).toEqual([]);
    await close(page);
  });

  test('results of a search do not overhang theirs', async () => {
    const page = await open('/search/?q=T2.3', { width: 320 });
    await page.locator('main .found').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await close(page);
  });

  test.for(['/essay/', '/search/?q=rlvr'])('shifts nothing while %s loads', async (path) => {
    const page = await open(path, { width: 390 });
    if (path.includes('?')) await page.locator('.found').first().waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBeLessThanOrEqual(0.02);
    await close(page);
  });
});

describe('where the reader has gone on to', () => {
  const place = (page: Page) => page.evaluate(() => scrollY);
  /** In pixels: less than a browser rounds by. */
  const NEAR = 2;

  const top = (page: Page, id: string) =>
    page.evaluate((one) => document.getElementById(one)!.getBoundingClientRect().top, id);

  test('what is said above of an earlier edition leaves the passage that is landed on where it is', async () => {
    const page = await open('/essay/#e27');
    const at = await top(page, 'e27');
    await page.goto('/essay/?edition=1#e27', { waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('p.asked-passages').textContent()).not.toBe('');
    expect(Math.abs((await top(page, 'e27')) - at)).toBeLessThan(NEAR);
    await close(page);
  });

  test.for(['/essay/#e27', '/essay/?passages=e27-e29', '/essay/#e27-e29', '/threads/does-the-persona-persist/#t2-3'])(
    'from %s, a reload and Back lead to, and another address of the page to what it asks for',
    async (address) => {
      const page = await open(address);
      await expect.poll(() => place(page)).toBeGreaterThan(200);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      const at = await place(page);
      const away = async (): Promise<number> => Math.abs((await place(page)) - at);
      for (let times = 0; times < 3; times++) {
        await page.reload({ waitUntil: 'networkidle' });
        expect(await away()).toBeLessThan(NEAR);
      }
      await page.goto('/works/', { waitUntil: 'load' });
      await page.goBack({ waitUntil: 'networkidle' });
      expect(await away()).toBeLessThan(NEAR);
      await page.evaluate(() => (location.hash = `#${document.querySelector('.passage[data-ref]')!.id} `));
      await expect.poll(() => place(page)).toBeLessThan(at / 2);
      await close(page);
    },
  );
});

describe('what a reader sends a friend', () => {
  test('a search lands on the paragraph, whose link is copied and opens fresh', async () => {
    const page = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.keyboard.press('/');
    await page.keyboard.type('Garrabrant');
    const result = page.locator('[role=option]', { hasText: 'E12' }).first();
    await result.click();
    await page.waitForURL(/\/essay\/#e12$/);
    await page.locator('#e12').focus();
    await page.keyboard.press('c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/p\/e12\/$/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await close(page);
    const fresh = await open(new URL(link).pathname);
    expect(await fresh.locator('h1').textContent()).toContain('E12');
    await close(fresh);
  });

  test('the copied link of a passage opens on it, fresh', async () => {
    const page = await open('/essay/#e27', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#e27').focus();
    await page.keyboard.press('c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${site}/p/e27/`);
    await close(page);
    const fresh = await open('/p/e27/');
    expect(await fresh.locator('h1').textContent()).toContain('E27');
    await fresh.getByRole('link', { name: 'read it in its place' }).click();
    await fresh.waitForURL('**/essay/#e27');
    await close(fresh);
  });

  test('a range is marked, and gone to', async () => {
    const page = await open('/essay/?passages=e27-e29');
    const marked = () => page.locator('.passage.in-range').evaluateAll((all) => all.map(({ id }) => id));
    await expect.poll(marked).toEqual(['e27', 'e28', 'e29']);
    const top = () => page.locator('#e27').evaluate((passage) => passage.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    await close(page);
  });

  test('every passage of several is marked, and what is none of this edition’s is said', async () => {
    const marked = (page: Page) => page.locator('.passage.in-range').evaluateAll((all) => all.map(({ id }) => id));
    const page = await open('/essay/?passages=e27-e29,e31,e999');
    await expect.poll(() => marked(page)).toEqual(['e27', 'e28', 'e29', 'e31']);
    const line = page.locator('.asked-passages');
    await expect.poll(() => line.innerText()).toBe('This edition has no E999.');
    expect(await page.locator('.asked-passages + :is(#e27, :has(> #e27))').count()).toBe(1);
    await page.goto('/threads/does-the-persona-persist/?passages=t2-3-1-t2-3-2');
    await expect.poll(() => marked(page)).toEqual(['t2-3-1', 't2-3-2']);
    await page.goto('/essay/?passages=e1-t2');
    await expect.poll(() => line.textContent()).toContain('“e1-t2” names no passages');
    await close(page);
  });

  test('comments are marked and gone to as wholes', async () => {
    const page = await open('/threads/does-the-persona-persist/?passages=t2-3,t2-8');
    const marked = page.locator('.passage.in-range');
    await expect.poll(() => marked.first().getAttribute('id')).toBe('t2-3-1');
    const said = await marked.evaluateAll((all) => all.map(({ id }) => id.replace(/-\d+$/, '')));
    expect([...new Set(said)]).toEqual(['t2-3', 't2-8']);
    const { y } = (await page.locator('#t2-3 > .comment-head').boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(200);
    await close(page);
  });

  test.for([
    ['/essay/?passages=e26-e28&edition=9', /^There is no edition 9; the latest is \d+\.$/],
    ['/essay/?passages=e99', /^This edition has no E99\.$/],
    ['/essay/?passages=t2-3-t2-5', /^T2\.3–T2\.5 is not on this page, but it exists: T2\.3, T2\.5\.$/],
    ['/essay/?beside=t99-1', /^This edition has no T99\.1\. Nearby: T10, T11\.$/],
    ['/essay/?beside=nothing', /nothing/],
  ] as const)('of %s it is said what there is not', async ([path, said]) => {
    const page = await open(path);
    await expect.poll(() => page.locator('.asked-passages').innerText()).toMatch(said);
    await close(page);
  });

  test('a range that an edition is named for leads to the words that it had in it', async () => {
    const page = await open('/essay/?passages=e27-e29&edition=1');
    const line = page.locator('.asked-passages');
    await expect
      .poll(() => line.innerText())
      .toMatch(/^This link cites edition 1\. Reworded since.*: E27, E28, E29\.$/);
    expect(await line.locator('a').nth(1).getAttribute('href')).toBe('/p/e28/r1/');
    await expect.poll(() => line.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(200);
    await close(page);
  });

  test('of the whole essay in an edition it is said what has become of it', async () => {
    const page = await open('/essay/?edition=1');
    const line = page.locator('.asked-passages');
    await expect.poll(() => line.innerText()).toMatch(/^This link cites edition 1\. Reworded since.*: E1, E2, .*N1/);
    expect(await line.locator('a').first().getAttribute('href')).toBe('/p/e1/r1/');
    const named = await line.locator('a').allTextContents();
    expect(named).toContain('G1');
    for (const ref of named) expect(await page.locator(`#${ref.toLowerCase()}`).count(), ref).toBe(1);
    await close(page);
  });

  test.for([
    ['/essay/#E27', 'e27'],
    ['/essay/#e27%20', 'e27'],
    ['/threads/does-the-persona-persist/#T2.3.1', 't2-3-1'],
  ] as const)('%s lands', async ([path, id]) => {
    const page = await open(path);
    await page.waitForURL(`**/#${id}`);
    expect(await page.locator(`#${id}`).evaluate((passage) => passage.matches(':target'))).toBe(true);
    await close(page);
  });

  test('a range for an address leads to where it is read', async () => {
    const page = await open('/p/e26-e28/');
    await expect.poll(() => page.url()).toBe(`${site}/essay/?passages=e26-e28`);
    await page.goto(`${site}/p/t2-3-5-t2-3-7/`);
    await page.waitForURL('**/threads/does-the-persona-persist/?passages=t2-3-5-t2-3-7');
    await close(page);
  });

  test.for(['/p/e27)', '/p/e27.', '/E27', '/e27', '/p/E27/', '/p/e27', '/p/T2.3/', '/t2.3'])(
    '%s is understood',
    async (path) => {
      const page = await open(path);
      await expect.poll(() => page.url()).toMatch(/\/p\/(e27|t2-3)\/?$/);
      await close(page);
    },
  );

  test('a reference that does not exist is met with what is near', async () => {
    const page = await open('/p/e999/');
    await expect.poll(() => page.locator('[data-message]').textContent()).toContain('E999');
    expect(await page.locator('[data-near] a').last().getAttribute('href')).toBe('/p/e51/');
    await close(page);
  });
});
