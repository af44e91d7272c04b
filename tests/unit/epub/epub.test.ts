import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../../src/book/book.ts';
import { epubOf } from '../../../src/epub/epub.ts';
import { carriedAs } from '../../../src/epub/images.ts';
import { faultsOf } from '../../epub.ts';
import { editionOf, jointFiles, picturedEdition, publishedContext } from '../citing/small-edition.ts';

/** One grey pixel. */
const COVER = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const assets = { css: 'p { margin: 0 }', fonts: {}, cover: COVER, images: {} };
const context = publishedContext();
const epub = epubOf(await bookOf(context), assets);
const files = unzipSync(epub);
const xml = (path: string) => load(strFromU8(files[path]!), { xml: true });

test('it has no error and no warning', async () => {
  expect(await faultsOf(epub)).toEqual([]);
});

test('nor has that of a work that appeared nowhere else', async () => {
  const made = epubOf({ ...(await bookOf(context)), original: undefined }, assets);
  expect(await faultsOf(made)).toEqual([]);
});

test('the same book is the same bytes', async () => {
  expect(Buffer.compare(epubOf(await bookOf(publishedContext()), assets), epub)).toBe(0);
});

test('the file begins by saying what it is', () => {
  expect(strFromU8(epub.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

describe('a note', () => {
  const $ = xml('EPUB/text/essay-start.xhtml');

  test('is called from the document that it stands in, so that reading systems show it over the page', () => {
    const call = $('[epub\\:type=noteref]');
    expect(call.attr('href')).toBe('#n1');
    expect($('aside#n1').attr('epub:type')).toBe('footnote');
    expect($('aside#n1').text()).toContain('A note.');
  });

  test('leads back', () => {
    expect($('aside#n1 .note-back a').attr('href')).toBe('#call-n1');
    expect($('#call-n1').length).toBe(1);
  });
});

test('the page list has every passage in the order of the book, each where it begins', () => {
  const $ = xml('EPUB/text/navigation.xhtml');
  const links = $('nav[epub\\:type=page-list] a').toArray();
  expect(links.map((one) => $(one).text())).toEqual('E1 E2 G1 E3 N1 T1.1.1 T1.1.2 T1.2.1 T1.3.1'.split(' '));
  for (const one of links) {
    const [path, id] = $(one).attr('href')!.split('#');
    expect(xml(`EPUB/text/${path!}`)(`#${id!}`).attr('epub:type')).toBe('pagebreak');
  }
});

test('a formula is MathML alone, with its TeX, and the manifest says so', () => {
  const $ = xml('EPUB/text/essay-start.xhtml');
  expect($('math').attr('xmlns')).toBe('http://www.w3.org/1998/Math/MathML');
  expect($('math').attr('alttext')).toBe('x^2');
  expect($('.katex-html').length).toBe(0);
  expect(xml('EPUB/package.opf')('item#essay-start').attr('properties')).toBe('mathml');
});

test('the package says whose work it is, of which edition, and in which language', () => {
  const $ = xml('EPUB/package.opf');
  expect($('dc\\:title').text()).toMatch(/: a variorum, edition 1, 2 January 2026$/);
  expect($('dc\\:creator').text()).toBe('Editors of Variorum');
  expect($('dc\\:contributor').text()).toBe('Ann Author');
  expect($('dc\\:language').text()).toBe('en');
  expect($('meta[property="dcterms:modified"]').text()).toBe('2026-01-02T00:00:00Z');
});

test('words of the source’s own are by its authors, and the editors contribute', async () => {
  const carried = jointFiles().map(({ path, text }) => ({
    path,
    text: path === 'edition.yaml' ? `text: original${text}` : text,
  }));
  const made = epubOf(await bookOf(publishedContext(editionOf(carried))), assets);
  const $ = load(strFromU8(unzipSync(made)['EPUB/package.opf']!), { xml: true });
  const people = $('dc\\:creator, dc\\:contributor').toArray();
  const roleOf = (id: string) => $(`meta[property=role][refines="#${id}"]`).text();
  expect(people.map((one) => [one.name, $(one).text(), roleOf(one.attribs['id']!)])).toEqual([
    ['dc:creator', 'Ann Author', 'aut'],
    ['dc:creator', 'Gwen', 'aut'],
    ['dc:contributor', 'Editors of Variorum', 'edt'],
  ]);
  expect(await faultsOf(made)).toEqual([]);
});

test.for([
  ['bee.png', 'bee.png'],
  // No reading system has to show AVIF.
  ['bee.avif', 'webp/bee.avif.webp'],
] as const)(
  '%s is in the package where its documents show it, and nothing is wrong with it',
  async ([name, carried]) => {
    expect(carriedAs(name)).toBe(carried);
    const image = new Uint8Array(
      await sharp(COVER)
        .toFormat(carried.endsWith('webp') ? 'webp' : 'png')
        .toBuffer(),
    );
    const pictured = epubOf(await bookOf(publishedContext(picturedEdition(name))), {
      ...assets,
      images: { [carried]: image },
    });
    const inside = unzipSync(pictured);
    const document = load(strFromU8(inside['EPUB/text/essay-start.xhtml']!), { xml: true });
    expect(document('img').attr()).toEqual({ src: `../images/${carried}`, alt: 'A bee' });
    expect(inside[`EPUB/images/${carried}`]).toEqual(image);
    expect(await faultsOf(pictured)).toEqual([]);
  },
);
