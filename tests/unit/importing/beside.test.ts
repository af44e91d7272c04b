import { describe, expect, it } from 'vitest';
import { BESIDE, pathOf, withoutBeside } from '../../../src/importing/beside.ts';
import { emptyPost, FORM_VERSION, type NormalForm } from '../../../src/importing/normal-form.ts';
import { commentOf } from './invented.ts';
import type { Block } from '../../../src/schemas/source-block.ts';

const picture = `<img src="${BESIDE}hive.png" alt="A hive">`;
const places: Block[] = [
  { type: 'image', text: 'A hive', src: `${BESIDE}hive.png` },
  { type: 'paragraph', text: 'A hive', html: `${picture} and ${picture}` },
  { type: 'table', text: 'A hive', rows: [[{ text: 'A hive', html: picture }]] },
];
const formOf = (blocks: Block[]): NormalForm => ({
  version: FORM_VERSION,
  posts: [{ ...emptyPost(), blocks: blocks.slice(0, 1), comments: [commentOf('c1', blocks.slice(1))] }],
  incomplete: [],
  warnings: [],
  leftOut: [],
});

describe('pictures that lie beside a file', () => {
  it('leave no address behind, wherever they stand, and are counted', () => {
    const bare = withoutBeside(formOf(places));
    expect(JSON.stringify(bare)).not.toContain(BESIDE);
    expect(bare.leftOut).toEqual([expect.stringMatching(/^left out: 4 pictures /)]);
    expect(bare.posts[0]?.comments[0]?.blocks.map(({ text }) => text)).toEqual(['A hive', 'A hive']);
  });

  it('are no others: a form without them stays as it is', () => {
    const form = formOf([{ type: 'image', text: '', src: 'https://example.org/hive.png' }]);
    expect(withoutBeside(form)).toEqual(form);
  });

  it('have their path as the file writes it', () => {
    expect(pathOf(`${BESIDE}${encodeURIComponent('a b.png')}`)).toBe('a b.png');
    expect(pathOf(`${BESIDE}100%.png?w=2`)).toBe('100%.png');
    expect(pathOf('https://example.org/a.png')).toBeNull();
  });
});
