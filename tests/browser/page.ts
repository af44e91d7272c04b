import { inject } from 'vitest';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
  type Route,
} from 'playwright-core';

export const site = inject('site');

/** The files of a suite share it; the suite's setup puts it away. */
let browser: Promise<Browser> | undefined;

export interface View extends BrowserContextOptions {
  width?: number;
  /**
   * Files that the test answers itself, from before the page goes anywhere: what a page has loaded, or asks for as soon as it
   * stands, nothing keeps from it. Hence the page is one that no test has used.
   */
  routes?: [file: string | RegExp, answer: (route: Route) => unknown][];
}

/** Pages that tests have done with, by the options of their profiles: to make a profile takes longer than most tests do. */
const idle = new Map<string, Page[]>();
const options = new WeakMap<Page, BrowserContextOptions>();

/** Until the modules of a page, which are loaded after its first paint, have run, or the page has said that they do not. */
const modulesRun = (page: Page): Promise<unknown> =>
  page
    .waitForFunction(
      () =>
        !('script' in document.documentElement.dataset) ||
        !document.querySelector('[data-module]') ||
        performance.getEntriesByName('ran').length > 0,
    )
    // Another page may have come meanwhile.
    .catch(() => undefined);

/** Where a page has gone, a test finds it as a reader does who takes a moment to look. */
function waitForModules(page: Page): void {
  for (const way of ['goto', 'reload', 'goBack', 'goForward', 'waitForURL'] as const) {
    const go = page[way].bind(page) as (...how: unknown[]) => Promise<unknown>;
    const goAndWait = async (...how: unknown[]): Promise<unknown> => {
      const gone = await go(...how);
      await modulesRun(page);
      return gone;
    };
    Object.assign(page, { [way]: goAndWait });
  }
}

async function newPage(wanted: BrowserContextOptions): Promise<Page> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({ baseURL: site, ...wanted });
  const page = await context.newPage();
  if (wanted.javaScriptEnabled !== false) waitForModules(page);
  options.set(page, wanted);
  return page;
}

/**
 * Opens a path of the site in a profile that holds nothing. One opened on `about:blank` is new, for tests that do something to it
 * before it goes anywhere, which cannot be undone.
 */
export async function open(path: string, { width = 1440, routes = [], ...wanted }: View = {}): Promise<Page> {
  const isOwn = path === 'about:blank';
  const used = isOwn || routes.length ? undefined : idle.get(JSON.stringify(wanted))?.pop();
  const page = used ?? (await newPage(wanted));
  if (isOwn) options.delete(page);
  for (const [file, answer] of routes) await page.route(file, answer);
  await page.setViewportSize(wanted.viewport ?? { width, height: 900 });
  await page.goto(path, { waitUntil: 'load' });
  return page;
}

/**
 * Where a click with a modifier leads, beside the page; nothing where the page has answered it. Whether the browser then opens it
 * is not waited for: headless Chromium does not tell of each page that it opens.
 */
export async function opensBeside(page: Page, link: Locator): Promise<string | null> {
  const answer = page.evaluate(
    () =>
      new Promise<string | null>((resolve) =>
        addEventListener(
          'click',
          (event) => {
            resolve(event.defaultPrevented ? null : (event.target as Element).closest('a')!.href);
            event.preventDefault();
          },
          { once: true },
        ),
      ),
  );
  await link.click({ modifiers: ['ControlOrMeta'] });
  return (await answer)?.replace(site, '') ?? null;
}

/** For a file that is answered only when the test says so: with what it holds, or in another way. */
export function answeredLate(way = (route: Route): Promise<void> => route.continue()): {
  late: (route: Route) => Promise<void>;
  answer: () => void;
} {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  return { late: (route) => asked.then(() => way(route)), answer };
}

/** Undoes what a test can do to a page and its profile. */
async function empty(
  page: Page,
  { colorScheme = 'light', forcedColors = 'none' }: BrowserContextOptions,
): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await Promise.all([page, context].map((one) => one.unrouteAll({ behavior: 'ignoreErrors' })));
  await page.emulateMedia({ media: null, colorScheme, forcedColors });
  await page.mouse.move(0, 0);
  // A file without scripts, which would keep something as they go.
  await page.goto('/robots.txt');
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** Has done with a page: another test may go on with it. */
export async function close(page: Page): Promise<void> {
  const wanted = options.get(page);
  if (!wanted) return page.context().close();
  await empty(page, wanted);
  const key = JSON.stringify(wanted);
  idle.set(key, [...(idle.get(key) ?? []), page]);
}

/** Opens the card of citations from the number of a passage: what follows copying its link. */
export async function openCard(page: Page, passage: string): Promise<void> {
  await page.locator(`${passage} > .passage-number`).click();
  await page.getByRole('button', { name: 'Cite', exact: true }).filter({ visible: true }).click();
  await page.locator('dialog.cite-card .cite').first().waitFor();
}
