import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath, FLAGS } from './chromium.ts';
import { listen, staticServer } from './static-server.ts';

/** The built site, served, and a browser to look at it. */
export interface Session {
  browser: Browser;
  /** Address of the site, without a slash at the end. */
  site: string;
}

/** Runs an action with a folder served and Chromium started, and puts both away whatever happens. */
export async function withSession<T>(dist: string, action: (session: Session) => Promise<T>): Promise<T> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no built site in ${dist}: build it first.`);
  const folder = await mkdtemp(join(tmpdir(), 'variorum-search-'));
  const server = staticServer(dist);
  const site = await listen(server, 0);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: await chromiumPath(folder), args: FLAGS });
    return await action({ browser, site });
  } finally {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The page of search, ready to be typed into. It uses the same box and engine as the dialog. */
export async function openSearch({ browser, site }: Session): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site}/search/`);
  await ask(page, 'E1');
  return page;
}

/** Puts a query to the search and waits until it has settled: the references found, in the order of their rank. */
export function ask(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('main search-box input[type=search]')!;
    const list = document.querySelector<HTMLElement>('main search-box [role=listbox]')!;
    delete list.dataset['settled'];
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (list.dataset['settled'] !== input.value) await new Promise((resolve) => setTimeout(resolve, 4));
    return (list.dataset['ranked'] ?? '').split(' ').filter(Boolean);
  }, query);
}
