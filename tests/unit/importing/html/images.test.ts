import { describe, expect, it } from 'vitest';
import { BESIDE } from '../../../../src/importing/beside.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';

const pictureOf = (image: string, beside: string[]): string | undefined => {
  const page = `<!doctype html><html><head><title>A plan</title><link rel="canonical" href="https://blog.example.org/a"></head>
<body><article><h1>A plan</h1><p>Here is the plan, with words enough for a text.</p><p>${image}</p></article></body></html>`;
  const { form } = readSources([{ ...source('a.html', page), beside }], null);
  return form.posts[0]!.blocks.find(({ type }) => type === 'image')?.src;
};

describe('a picture of a page that names its address', () => {
  it('is the file beside the page where its path is that of one', () => {
    expect(pictureOf('<img src="./img/the%20plan.png?w=200">', ['img/the plan.png'])).toBe(
      `${BESIDE}img/the%20plan.png?w=200`,
    );
  });

  it('stands at the address of the page where no such file lies there', () => {
    expect(pictureOf('<img src="img/plan.png">', ['plan.png'])).toBe('https://blog.example.org/img/plan.png');
  });

  it('is its true one before the copy that a browser saved', () => {
    const image = '<img src="A plan_files/plan.png" data-src="https://example.org/plan.png">';
    expect(pictureOf(image, ['A plan_files/plan.png'])).toBe('https://example.org/plan.png');
  });
});
