import { expect, test } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { bookOf } from '../../../src/book/book.ts';
import { imagesOf, withImages } from '../../../src/book/images.ts';
import { chaptersOf } from '../../../src/book/types.ts';
import { picturedEdition, publishedContext } from '../citing/small-edition.ts';

const book = await bookOf(publishedContext(picturedEdition()));
const htmlOf = (one: typeof book): string =>
  chaptersOf(one)
    .map(({ tree }) => toHtml(tree))
    .join('');

test('the images that a book shows are known by their names', () => {
  expect(imagesOf(book)).toEqual(['bee.png']);
});

test('a book that is one file has its images in itself, with what they show in words, and asks for none', () => {
  const own = withImages(book, { 'bee.png': new Uint8Array([1, 2, 3]) });
  expect(htmlOf(own)).toContain('<img src="data:image/png;base64,AQID" alt="A bee">');
  expect(imagesOf(own)).toEqual([]);
  expect(imagesOf(book)).toEqual(['bee.png']);
});
