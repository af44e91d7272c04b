import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { idOf, type Reference } from '../../src/edition/reference.ts';
import { faultsOf, linksIn } from '../epub.ts';
import { DIST, files, page, read } from './dist.ts';

/** The whole edition as files: the e-book, the text, and what tells machines where they are. */
const epubs = files.filter((file) => file.endsWith('.epub'));
const epub = new Uint8Array(readFileSync(join(DIST, epubs[0] ?? 'none.epub')));
const references = JSON.parse(read('references.json')) as Reference[];

const { anchors, dead } = linksIn(epub);

test('there is one e-book, with its edition in its name', () => {
  expect(epubs.length).toBe(1);
  expect(epubs[0]).toMatch(/^variorum-[a-z0-9]+-(\d+|draft)\.epub$/);
});

test('EPUBCheck finds no error and nothing to warn of in it', async () => {
  expect(await faultsOf(epub)).toEqual([]);
});

test('every reference of the edition is an anchor in it', () => {
  expect(references.length).toBeGreaterThanOrEqual(189);
  expect(references.filter((ref) => !anchors.has(idOf(ref)))).toEqual([]);
});

test('every link inside it resolves', () => {
  expect(dead).toEqual([]);
});

test('pages and feed lead to it', () => {
  const address = `/${epubs[0]!}`;
  expect(page('/about/').$(`a[href="${address}"]`).text().trim()).toBe(epubs[0]);
  expect(page('/editions/').$(`a[href="${address}"]`).length).toBe(1);
  const isDraft = address.includes('-draft');
  const enclosures = load(read('editions.atom'), { xml: true })('entry:first-of-type link[rel=enclosure]');
  expect(enclosures.length).toBe(isDraft ? 0 : 1);
  expect(enclosures.attr('href') ?? address).toMatch(new RegExp(`${address}$`));
});

test('the whole edition as one text has every reference, each with its permanent link', () => {
  const text = read('edition.md');
  const missing = references.filter((ref) => !new RegExp(`\\[${ref}\\]\\(https://[^)]+/p/${idOf(ref)}/\\)`).test(text));
  expect(missing).toEqual([]);
  expect(text).not.toMatch(/\]\(\//);
});

test('what machines are told to read is there', () => {
  const site = /https:\/\/[^/)]+/.exec(read('robots.txt'))![0];
  const addresses = [...read('llms.txt').matchAll(/\]\((https:[^)]+)\)/g)].map(([, url]) =>
    url!.slice(site.length + 1),
  );
  expect(addresses.length).toBeGreaterThan(12);
  expect(read('llms.txt').split('\n').length).toBeLessThan(45);
  expect(addresses.filter((path) => !files.includes(path.endsWith('/') ? `${path}index.html` : path))).toEqual([]);
});
