import { describe, expect, test } from 'vitest';
import { mergeComments, mergePosts } from '../../../src/importing/merge.ts';
import type { Block } from '../../../src/schemas/source-block.ts';
import { emptyRawComment, emptyRawPost, type RawComment } from '../../../src/importing/readers/raw.ts';

const paragraph = (text: string, html?: string): Block => ({ type: 'paragraph', text, ...(html ? { html } : {}) });
const comment = (some: Partial<RawComment>): RawComment => ({ ...emptyRawComment(), id: 'c1', ...some });
const merged = (...copies: Partial<RawComment>[]) => mergeComments(copies.map((one) => [comment(one)]));

/** 200 letters, and a text that has so many more. */
const FIRST = 'a bee '.repeat(33).trim().padEnd(200, 's');
const longerBy = (letters: number): string => `An ant ${FIRST.slice(7)}${'t'.repeat(letters)}`;
const textsOf = ({ comments }: { comments: RawComment[] }): string[][] =>
  comments.map(({ blocks }) => blocks.map(({ text }) => text));

describe('of two copies whose words differ', () => {
  test.for([
    [0, 'first'],
    [4, 'first'],
    [5, 'other'],
    [100, 'other'],
    [-100, 'first'],
  ] as const)('the first stays unless the other is more than a fiftieth longer: by %i in 200', ([letters, which]) => {
    const other = letters < 0 ? FIRST.slice(0, letters) : longerBy(letters);
    const both = merged({ blocks: [paragraph(FIRST)] }, { blocks: [paragraph(other)] });
    expect(textsOf(both)).toEqual([[which === 'first' ? FIRST : other]]);
    expect(both.differences).toEqual([{ comment: 'c1', kept: FIRST, other }]);
  });

  test('the post is merged as a comment is', () => {
    const posts = [[paragraph(FIRST)], [paragraph(longerBy(100))]].map((blocks) => ({ ...emptyRawPost(), blocks }));
    expect(mergePosts(posts).post.blocks).toEqual([paragraph(longerBy(100))]);
  });

  test('one that is cut short says nothing against a whole one, however long', () => {
    const short = { blocks: [paragraph(longerBy(100))], flags: ['shortened'] };
    const both = merged(short, { blocks: [paragraph(FIRST)] });
    expect(textsOf(both)).toEqual([[FIRST]]);
    expect([both.comments[0]!.flags, both.differences]).toEqual([[], []]);
  });
});

test('of two copies with the same words the one with mark-up stays', () => {
  const [plain, marked] = [paragraph('A bee'), paragraph('A bee', 'A <i>bee</i>')];
  for (const copies of [
    [plain, marked],
    [marked, plain],
  ])
    expect(merged(...copies.map((one) => ({ blocks: [one] }))).comments.map(({ blocks }) => blocks)).toEqual([
      [marked],
    ]);
});

describe('without an id a comment is known', () => {
  const blocks = [paragraph('One bee.')];
  const date = '2026-03-02T10:00:00.000Z';

  test('by its words, where time and author agree', () => {
    const both = merged({ id: null, author: 'Ada', date, blocks }, { id: 'x', author: 'Ada', date, blocks });
    expect(both.comments.map(({ id }) => id)).toEqual(['x']);
  });

  test('and is another a minute later', () => {
    const later = '2026-03-02T10:01:00.000Z';
    const both = merged({ id: null, author: 'Ada', date, blocks }, { id: 'x', author: 'Ada', date: later, blocks });
    expect(both.comments).toHaveLength(2);
  });

  test('by its author and minute, where one copy is cut short', () => {
    const cut = { id: null, author: 'Ada', date, blocks: [paragraph('One…')], flags: ['shortened'] };
    const both = merged(cut, { id: 'x', author: 'Ada', date, blocks });
    expect(textsOf(both)).toEqual([['One bee.']]);
  });

  test('and is another of the same author and minute, where both are whole', () => {
    const other = [paragraph('Two ants.')];
    const both = merged({ id: null, author: 'Ada', date, blocks }, { id: 'x', author: 'Ada', date, blocks: other });
    expect(textsOf(both)).toEqual([['One bee.'], ['Two ants.']]);
    expect(both.differences).toEqual([]);
  });
});
