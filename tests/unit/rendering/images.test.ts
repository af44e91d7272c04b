import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { smallForms } from '../../../src/rendering/images.ts';
import { renderBody } from '../../../src/rendering/render.ts';
import { editionOf } from '../citing/small-edition.ts';
import { nodesOf } from '../reading/bodies.ts';

const edition = editionOf();
const shown = async (text: string) => {
  const sizes = new Map([
    ['large.jpg', { width: 2000, height: 1000 }],
    ['small.png', { width: 300, height: 200 }],
  ]);
  return load((await renderBody({ nodes: nodesOf(text) }, edition, { sizes })).html)('img').attr()!;
};

test('an image has its words, its size, and smaller forms where it is large', async () => {
  expect(await shown('![A hive](/images/large.jpg "In winter")')).toMatchObject({
    src: '/images/large.jpg',
    alt: 'A hive',
    title: 'In winter',
    width: '2000',
    height: '1000',
    srcset: '/images/large.jpg.640.webp 640w, /images/large.jpg.1280.webp 1280w, /images/large.jpg 2000w',
  });
  expect(Object.keys(await shown('![A hive](/images/small.png)'))).not.toContain('srcset');
  expect(smallForms('small.png', { width: 640, height: 9 })).toEqual([]);
});

test('code in any language is shown; in one that nobody knows, plainly', async () => {
  const { html } = await renderBody(
    { nodes: nodesOf('```rust\nfn main() {}\n```\n\n```klingon\nqapla < 1\n```') },
    edition,
  );
  const $ = load(html);
  expect(
    $('pre')
      .toArray()
      .map((one) => $(one).text()),
  ).toEqual(['fn main() {}', 'qapla < 1']);
  expect($('pre').first().find('span[style]').length).toBeGreaterThan(1);
});
