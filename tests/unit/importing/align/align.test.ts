import { fc, test } from '../property.ts';
import { describe, expect, it } from 'vitest';
import { alignPost, type Aligned } from '../../../../src/importing/align/align.ts';
import { placeDump } from '../../../../src/importing/align/structure.ts';
import type { Block, Comment, Post } from '../../../../src/importing/normal-form.ts';
import { emptyPost } from '../../../../src/importing/normal-form.ts';
import { edit, inventWork, randomFrom, type Edited, type Work } from '../invented.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

const commentOf = (id: string, blocks: Block[]): Comment => ({
  id,
  parent: null,
  author: null,
  date: null,
  deleted: false,
  flags: [],
  blocks,
  quotes: [],
});

interface Copy {
  post: Post;
  /** What each block really holds; null for headings. */
  truth: (Edited | null)[];
}

/** A copy of a work whose blocks have been changed, dropped, added, split, joined and swapped. */
function editedCopy(work: Work, seed: number): Copy {
  const random = randomFrom(seed);
  const essay = work.sections.map(({ passages }) => edit(passages, random));
  const comments = work.comments.map(({ passages }) => edit(passages, random));
  const post: Post = {
    ...emptyPost(),
    blocks: work.sections.flatMap(({ title }, k) => [
      { type: 'heading', text: title, level: 1 },
      ...essay[k]!.map(({ text }) => paragraph(text)),
    ]),
    comments: comments.map((blocks, k) =>
      commentOf(
        `c${k}`,
        blocks.map(({ text }) => paragraph(text)),
      ),
    ),
  };
  return { post, truth: [...essay.flatMap((blocks) => [null, ...blocks]), ...comments.flat()] };
}

interface Tally {
  surviving: number;
  kept: number;
  wrong: string[];
}

function tally(refs: string[][], truth: (Edited | null)[]): Tally {
  const result: Tally = { surviving: 0, kept: 0, wrong: [] };
  truth.forEach((one, i) => {
    if (!one) return;
    const found = refs[i]!;
    if (one.refs.length) result.surviving++;
    if (one.refs.length && one.refs.every((ref) => found.includes(ref))) result.kept++;
    result.wrong.push(...found.filter((ref) => !(one.refs as string[]).includes(ref)));
  });
  return result;
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe('a copy that was edited', () => {
  test([seeds], 80, 'keeps nineteen of twenty surviving blocks, and places none wrongly', (seed) => {
    const work = inventWork(randomFrom(seed), 6, 12);
    const { post, truth } = editedCopy(work, seed + 1);
    const { surviving, kept, wrong } = tally(
      alignPost(post, work.known).blocks.map(({ refs }) => refs),
      truth,
    );
    expect(wrong).toEqual([]);
    expect(kept / surviving).toBeGreaterThanOrEqual(0.95);
  });

  test(
    [seeds],
    40,
    'keeps nine of ten as flat text, where nothing says what a line is, and places none wrongly',
    (seed) => {
      const work = inventWork(randomFrom(seed), 6, 12);
      const { post, truth } = editedCopy(work, seed + 1);
      const lines = [...post.blocks, ...post.comments.flatMap(({ blocks }) => blocks)].map(({ text }, i) => ({
        number: i + 1,
        text,
      }));
      const { placements } = placeDump('dump.txt', lines, work.known);
      const found = placements.map(({ slot }) => (slot?.ref ? [slot.ref] : []));
      const loose = truth.map((one, i) =>
        one && found[i]!.some((ref) => one.refs.includes(ref)) ? { ...one, refs: found[i]! } : one,
      );
      const { surviving, kept, wrong } = tally(found, loose as typeof truth);
      expect(wrong).toEqual([]);
      expect(kept / surviving).toBeGreaterThanOrEqual(0.9);
    },
  );
});

describe('a copy as it was published', () => {
  const work = inventWork(randomFrom(7), 5, 8);
  const whole: Post = {
    ...emptyPost(),
    blocks: work.sections.flatMap(({ title, passages }) => [
      paragraph(title),
      ...passages.map(({ text }) => paragraph(text)),
    ]),
    comments: work.comments.map(({ passages }, k) =>
      commentOf(
        `c${k}`,
        passages.map(({ text }) => paragraph(text)),
      ),
    ),
  };
  const placed = (post: Post): Aligned[] => alignPost(post, work.known).blocks;

  it('is placed exactly, all of it', () => {
    expect(placed(whole).filter(({ how }) => how !== 'exact')).toEqual([]);
  });

  it('is placed exactly when its sections stand in another order', () => {
    const blocks = [...whole.blocks.slice(18), ...whole.blocks.slice(0, 18)];
    expect(placed({ ...whole, blocks }).every(({ how }) => how === 'exact')).toBe(true);
  });

  it('leaves a work with no word in common unplaced', () => {
    const other = inventWork(randomFrom(99), 3, 5);
    const blocks = other.sections.flatMap(({ passages }) => passages.map(({ text }) => paragraph(text)));
    expect(placed({ ...emptyPost(), blocks }).every(({ how }) => how === 'none')).toBe(true);
  });
});
