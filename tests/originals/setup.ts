import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromium } from 'playwright-core';
import { chromiumPath, FLAGS } from '../../scripts/chromium.ts';
import { listen, staticServer } from '../../scripts/static-server.ts';
import { buildForOneself, buildForPublic, copyWithoutOriginals, makeEdition } from './fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds the edition and its builds: `edition`, `all`, `excerpts`, `none`, `absent`. */
    builds: string;
  }
}

/** Builds one edition as a reader does at home, as it is published, without its originals, and with none ever imported. */
function build(folder: string): void {
  const edition = join(folder, 'edition');
  const bare = join(folder, 'bare');
  makeEdition(edition);
  copyWithoutOriginals(edition, bare);
  buildForOneself(edition, join(folder, 'all'));
  buildForPublic(edition, join(folder, 'excerpts'));
  buildForPublic(edition, join(folder, 'none'), 'none');
  buildForPublic(bare, join(folder, 'absent'));
}

/** Serves the build with all originals, and starts one browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-originals-'));
  build(folder);
  project.provide('builds', folder);
  const server = staticServer(join(folder, 'all'));
  project.provide('site', await listen(server, 0));
  const browser = await chromium.launchServer({ executablePath: await chromiumPath(folder), args: FLAGS });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
