import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticServer } from '../../scripts/static-server.ts';
import { buildAgedSite } from '../site/aged-site.ts';
import { findingsOn } from './axe.ts';
import { close, open } from './page.ts';

/** Pages that only an edition has that was published more than once, in Chromium. */
const folder = mkdtempSync(join(tmpdir(), 'variorum-aged-'));
const server = staticServer(join(folder, 'dist'));
let baseURL = '';

beforeAll(async () => {
  buildAgedSite(folder);
  baseURL = await listen(server, 0);
}, 240_000);

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.for([
  ['reworded', '/p/e2/'],
  ['an older wording', '/p/e2/r1/'],
  ['withdrawn', '/p/e3/'],
  ['a withdrawn wording', '/p/e3/r1/'],
  ['editions', '/editions/'],
] as const)('%s', ([, path]) => {
  test.for([
    [390, 'light'],
    [390, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('axe finds nothing at %i pixels, %s; nothing is cut off', async ([width, colorScheme]) => {
    const page = await open(path, { width, colorScheme, baseURL });
    for (const summary of await page.locator('#passage details > summary').all()) await summary.click();
    expect(await findingsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await close(page);
  });
});
