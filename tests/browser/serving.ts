import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromium } from 'playwright-core';
import { chromiumPath, FLAGS, wholeChromium } from '../../scripts/chromium.ts';
import { listen, staticServer } from '../../scripts/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
    /** Where the running browser listens for Playwright. */
    browser: string;
  }
}

/**
 * Serves a built site and starts one browser for all the files of a suite: the long one's is the machine's own, where it has one,
 * so that both are tried. Returns what puts both away.
 */
export async function serve(project: TestProject, dist: string): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-browser-'));
  const server = staticServer(dist);
  project.provide('site', await listen(server, 0));
  const own = project.name === 'long' ? wholeChromium() : null;
  const browser = await chromium.launchServer({ executablePath: own ?? (await chromiumPath(folder)), args: FLAGS });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
