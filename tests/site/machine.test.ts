import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { AnnotationCollection } from '../../src/citing/machine/annotations.ts';
import type { JsonLd } from '../../src/citing/machine/json-ld.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { expanded, idsIn } from '../unit/citing/machine/checks.ts';
import { files, idsOf, page, pages, read } from './dist.ts';

const { site } = buildEdition(readContent()).edition!.data;
/** What is not the edition's: an address that leads nowhere, and what a reader keeps. */
const NOT_CITABLE = ['/404.html', '/mine/'];
const citable = [...pages.values()].filter(({ path }) => !NOT_CITABLE.includes(path));

/** Whether an absolute address of the site is a page or file of it, fragment and all. */
function resolves(address: string): boolean {
  if (!address.startsWith(`${site}/`)) return false;
  const { pathname, hash } = new URL(address);
  const found = pages.get(pathname);
  if (found) return !hash || idsOf(found).includes(decodeURIComponent(hash.slice(1)));
  return files.includes(pathname.slice(1));
}

const dataOf = ({ $ }: (typeof citable)[number]): JsonLd[] =>
  $('script[type="application/ld+json"]')
    .get()
    .map((script) => JSON.parse($(script).text()) as JsonLd);

test('every page describes itself: JSON-LD that parses, with ids that resolve', async () => {
  for (const one of citable) {
    const data = dataOf(one);
    expect(data, one.path).toHaveLength(1);
    expect(await expanded(data[0]!), one.path).toHaveLength(1);
    expect(
      idsIn(data).filter((id) => !resolves(id)),
      one.path,
    ).toEqual([]);
  }
});

test('every page says how to cite it, what describes it, whose it is, and where it is for good', () => {
  for (const { path, $ } of citable) {
    for (const name of ['citation_title', 'citation_author', 'citation_public_url'])
      expect($(`meta[name=${name}]`).attr('content'), `${path} ${name}`).toBeTruthy();
    for (const rel of ['cite-as', 'license', 'canonical']) {
      const all = $(`link[rel=${rel}]`);
      expect(all, `${path} ${rel}`).toHaveLength(1);
    }
    const linked = $('link[rel=cite-as], link[rel=describedby], link[rel=license], link[rel=canonical]')
      .map((_, link) => $(link).attr('href')!)
      .get();
    expect(
      linked.filter((href) => !resolves(href)),
      path,
    ).toEqual([]);
  }
});

test('the edition is of the shape that the published schema describes', () => {
  const ajv = formats.default(new Ajv2020({ allErrors: true, strict: true }));
  const validate = ajv.compile(JSON.parse(read('edition.schema.json')) as object);
  const record = JSON.parse(read('edition.json')) as { passages: { url: string }[]; $schema: string };
  expect(validate(record) ? [] : validate.errors).toEqual([]);
  expect(resolves(record.$schema)).toBe(true);
  expect(record.passages.filter(({ url }) => !resolves(url))).toEqual([]);
});

test('the comments and their moves are annotations of passages that are there', () => {
  const { total, first } = JSON.parse(read('annotations.json')) as AnnotationCollection;
  expect(total).toBe(25 + 77);
  for (const { id, type, body, target } of first.items) {
    expect(type).toBe('Annotation');
    expect(resolves(id.replace(/#.*/, ''))).toBe(true);
    if (body.id !== undefined) expect(id.startsWith(body.id)).toBe(true);
    for (const one of [target].flat()) {
      const address = typeof one === 'string' ? one : `${one.source}#${one.selector.value}`;
      expect(resolves(address), address).toBe(true);
      const exact = typeof one === 'string' ? undefined : one.selector.refinedBy?.exact;
      if (typeof one !== 'string' && exact) expect(page('/essay/').$(`#${one.selector.value}`).text()).toContain(exact);
    }
  }
});

test('a browser that reads the front page finds how to ask the search', () => {
  const address = page('/').$('link[rel=search]').attr('href')!;
  const $ = load(read(address.slice(1)), { xml: true });
  expect(resolves($('Image').text())).toBe(true);
  const templates = $('Url')
    .map((_, url) => $(url).attr('template')!.split('?')[0])
    .get();
  expect(templates.filter((one) => !resolves(one))).toEqual([]);
  expect(templates).toHaveLength(2);
});

test('sitemap, feed and robots.txt name what there is', () => {
  const locations = load(read('sitemap.xml'), { xml: true })('loc')
    .map((_, loc) => load('')(loc).text())
    .get();
  expect(locations.length).toBeGreaterThan(200);
  expect(locations.filter((loc) => !resolves(loc))).toEqual([]);
  const $ = load(read('editions.atom'), { xml: true });
  expect($('feed > id, feed > title, feed > updated, feed > author > name')).toHaveLength(4);
  for (const link of $('link').get()) expect(resolves($(link).attr('href')!), $(link).attr('href')).toBe(true);
  expect(read('robots.txt')).toContain(`Sitemap: ${site}/sitemap.xml`);
});
