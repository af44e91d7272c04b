import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { writeEdition } from '../../benchmarks/building/editions.ts';
import { syntheticText } from '../../benchmarks/building/synthetic.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { pack } from '../../src/searching/packing.ts';
import { pagefindFiles } from '../../src/searching/pagefind-files.ts';
import { searchRecords } from '../../src/searching/records.ts';
import { close, open } from './page.ts';

/** The search of an edition of 600 passages, served in the place of the real one's. */
const folder = mkdtempSync(join(tmpdir(), 'variorum-long-'));
const text = syntheticText(600);
const firstWords = text.sections[3]!.passages[7]![0]!.split(' ').slice(0, 3).join(' ');
let packed: ReturnType<typeof pack>;
const index = new Map<string, Buffer>();

beforeAll(async () => {
  writeEdition(folder, text);
  const edition = buildEdition(readContent(folder)).edition!;
  packed = pack(searchRecords(edition), '', []);
  for (const { path, content } of await pagefindFiles(edition)) index.set(path, Buffer.from(content));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openSearch(query: string): Promise<Page> {
  const ofIndex = (route: Route): Promise<void> => {
    const path = new URL(route.request().url()).pathname.replace('/pagefind/', '');
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    return route.fulfill({ body: index.get(path)!, contentType });
  };
  const page = await open('/about/', {
    routes: [
      ['**/records.json', (route) => route.fulfill({ json: packed.first })],
      ['**/more.json', (route) => route.fulfill({ json: packed.more })],
      ['**/pagefind/**', ofIndex],
    ],
  });
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await page.waitForFunction(
    (typed) => document.querySelector<HTMLElement>('.search-dialog [role=listbox]')?.dataset['settled'] === typed,
    query,
  );
  return page;
}

const first = (page: Page) => page.locator('.search-dialog a.found').first();

test('the passages of a long edition are found by their words, with their places', async () => {
  expect(packed.first.long).toBe(true);
  const page = await openSearch(firstWords);
  expect(await first(page).getAttribute('data-ref')).toBe('E128');
  expect(await first(page).getAttribute('href')).toMatch(/#e128$/);
  expect(await first(page).locator('.found-place').textContent()).toBe(text.sections[3]!.title);
  await close(page);
});

test('and by their references', async () => {
  const page = await openSearch('T7.2.1');
  expect(await page.locator('.search-dialog a.found').count()).toBe(1);
  expect(await first(page).getAttribute('data-ref')).toBe('T7.2.1');
  await close(page);
});
