import type { Page } from 'playwright-core';
import type { Session } from '../../scripts/search-session.ts';

/** 1.6 Mbit/s down, 150 ms there and back: a slow telephone line. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** How the search of a site is opened, typed into, and seen to have answered. */
export interface Way {
  name: string;
  /** A page of the site that is read when the wish to search comes. */
  path: string;
  opener: string;
  input: string;
  result: string;
}

export const OURS: Way = {
  name: 'Variorum',
  path: '/essay/',
  opener: '[data-open-search]',
  input: '.search-dialog input[type=search]',
  result: '.search-dialog .found',
};

export const VITEPRESS: Way = {
  name: 'VitePress, local search',
  path: '/essay',
  opener: '.DocSearch-Button, .VPNavBarSearch button',
  input: '#localsearch-input',
  result: '.VPLocalSearchBox .results .result',
};

export interface Cold {
  /** From opening the search to the first result, in milliseconds. */
  time: number;
  /** What came over the line meanwhile. */
  bytes: number;
  requests: number;
}

/** Opens the search, types as soon as there is something to type into, waits for a result; all within the page. */
const openAndType = (page: Page, way: Way, query: string): Promise<number> =>
  page.evaluate(
    async ({ opener, input, result, typed }) => {
      const appears = async <T extends Element>(selector: string): Promise<T> => {
        for (;;) {
          const found = document.querySelector<T>(selector);
          if (found) return found;
          await new Promise(requestAnimationFrame);
        }
      };
      const start = performance.now();
      document.querySelector<HTMLElement>(opener)!.click();
      const field = await appears<HTMLInputElement>(input);
      field.focus();
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await appears(result);
      return performance.now() - start;
    },
    { ...way, typed: query },
  );

/** One search in a fresh profile on the slow line, on a page that has been loaded. */
export async function coldSearch({ browser, site }: Session, way: Way, query: string): Promise<Cold> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', LINE);
  await page.goto(site + way.path, { waitUntil: 'networkidle' });
  let [bytes, requests] = [0, 0];
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  const time = await openAndType(page, way, query);
  await context.close();
  return { time, bytes, requests };
}
