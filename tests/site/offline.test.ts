import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileAt, isKept, type OfflineList } from '../../src/offline/list.ts';
import { DIST, pages, read } from './dist.ts';
import { brotli } from './scripts.ts';

const list = JSON.parse(read('offline.json')) as OfflineList;

test('what a device keeps is what is published, and known by its content', () => {
  const files = Object.entries(list.files);
  expect(files.length).toBeGreaterThan(500);
  const hashOf = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(DIST, path)))
      .digest('hex')
      .slice(0, 16);
  expect(files.filter(([path, hash]) => hashOf(path) !== hash)).toEqual([]);
});

test('every link and file of a kept page is kept too, but for what is left out', () => {
  const lost = new Set<string>();
  for (const { path, $ } of pages.values()) {
    if (fileAt(path.slice(1), list) === null) continue;
    $('[href], [src], [data-records]').each((_, element) => {
      const to = $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('data-records')!;
      const { host, pathname } = new URL(to, `https://site.example${path}`);
      const file = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
      if (host === 'site.example' && isKept(file) && fileAt(pathname.slice(1), list) === null) lost.add(to);
    });
  }
  expect([...lost]).toEqual([]);
});

test('the worker is one script of at most 3 kB as it stands, and the list is small', () => {
  const worker = readFileSync(join(DIST, 'worker.js'));
  expect(worker.length).toBeLessThanOrEqual(3_000);
  expect(worker.toString()).not.toMatch(/\b(import|export)\b/);
  expect(brotli(readFileSync(join(DIST, 'offline.json')))).toBeLessThanOrEqual(25_000);
});
