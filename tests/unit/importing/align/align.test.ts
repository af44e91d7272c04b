import { fc, test } from '../property.ts';
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../src/edition/reference.ts';
import { alignPost, type Aligned } from '../../../../src/importing/align/align.ts';
import { fingerprintOf } from '../../../../src/importing/align/fingerprints.ts';
import { knownSource, type Slot } from '../../../../src/importing/align/known.ts';
import { placeDump } from '../../../../src/importing/align/structure.ts';
import type { Block } from '../../../../src/schemas/source-block.ts';
import type { Post } from '../../../../src/importing/normal-form.ts';
import { emptyPost } from '../../../../src/importing/normal-form.ts';
import type { Outline } from '../../../../src/schemas/outline.ts';
import { commentOf, edit, inventWork, randomFrom, type Edited, type Work } from '../invented.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

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
  lost: number;
  wrong: string[];
}

const tally = (
  refs: string[][],
  truth: (Edited | null)[],
  holds: (found: string[], real: string[]) => boolean,
): Tally => {
  const blocks = truth.flatMap((one, i) => (one ? [{ real: one.refs as string[], found: refs[i]! }] : []));
  const surviving = blocks.filter(({ real }) => real.length);
  return {
    surviving: surviving.length,
    lost: surviving.filter(({ real, found }) => !holds(found, real)).length,
    wrong: blocks.flatMap(({ real, found }) => found.filter((ref) => !real.includes(ref))),
  };
};

/** Marked-up text: every passage that a block holds is found. */
function alignedAs(work: Work, { post, truth }: Copy): Tally {
  const refs = alignPost(post, work.known).blocks.map((one) => one.refs);
  return tally(refs, truth, (found, real) => real.every((ref) => found.includes(ref)));
}

/** Flat text, where nothing says what a line is: a line has one place, so one of the passages that it holds. */
function alignedFlat(work: Work, { post, truth }: Copy): Tally {
  const blocks = [...post.blocks, ...post.comments.flatMap((one) => one.blocks)];
  const lines = blocks.map(({ text }, i) => ({ number: i + 1, text }));
  const refs = placeDump('dump.txt', lines, work.known).placements.map(({ slot }) => (slot?.ref ? [slot.ref] : []));
  return tally(refs, truth, (found, real) => found.some((ref) => real.includes(ref)));
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe.each([
  ['with mark-up', alignedAs],
  ['as flat text', alignedFlat],
])('a copy that was edited, %s', (_, aligned) => {
  test([seeds], 80, 'keeps nineteen of twenty surviving blocks, and places none wrongly', (seed) => {
    const work = inventWork(randomFrom(seed), 6, 12);
    const { surviving, lost, wrong } = aligned(work, editedCopy(work, seed + 1));
    expect(wrong).toEqual([]);
    expect(lost / surviving).toBeLessThanOrEqual(0.05);
  });

  // One block of a small work is more than a twentieth of it, and a short one may have lost every run of its words: then
  // nothing is left to know it by. So small works are counted together.
  it('keeps nineteen of twenty of many small works taken together, and places none wrongly', () => {
    const tallies = Array.from({ length: 400 }, (_, seed) => {
      const work = inventWork(randomFrom(seed), 2, 3);
      return aligned(work, editedCopy(work, seed + 1));
    });
    const sum = (of: (one: Tally) => number): number => tallies.reduce((total, one) => total + of(one), 0);
    expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(sum(({ lost }) => lost) / sum(({ surviving }) => surviving)).toBeLessThanOrEqual(0.05);
  });
});

describe('changed paragraphs', () => {
  const work = inventWork(randomFrom(11), 3, 4);
  const dump = (texts: string[]): (string | null)[] =>
    placeDump(
      'dump.txt',
      texts.map((text, i) => ({ number: i + 1, text })),
      work.known,
    ).placements.map(({ slot }) => slot?.ref ?? null);
  const essay = work.sections.flatMap(({ passages }) => passages);
  const comments = work.comments.flatMap(({ passages }) => passages);
  const changed = (text: string): string => text.split(' ').slice(1).join(' ');

  it('are known one after another, though nothing after them is certain', () => {
    const texts = [...essay.map(({ text }) => text), ...comments.map(({ text }) => changed(text))];
    expect(dump(texts)).toEqual([...essay, ...comments].map(({ ref }) => ref));
  });

  it('are known where two have changed places', () => {
    const [first, second, third, ...rest] = essay.map(({ text }) => text);
    expect(dump([first!, changed(third!), second!, ...rest]).slice(0, 4)).toEqual(['E1', 'E3', 'E2', 'E4']);
  });
});

describe('the only paragraph between two certain ones', () => {
  const [before, passage, after] = ['Before', 'Between', 'After'].map((name) =>
    Array.from({ length: 22 }, (_, i) => `${name}${i}`).join(' '),
  ) as [string, string, string];
  const outline: Outline = {
    sections: [{ id: 's', title: 'S', level: 1, passages: ['E1', 'E2', 'E3'].map(reference) }],
    threads: [],
  };
  const prints = [before, passage, after].map((text, i) => [reference(`E${i + 1}`), fingerprintOf(text)] as const);
  const known = knownSource(outline, new Map(prints));

  /** Where a text is placed that has only the first `words` words of the passage, of whose runs 20 are known. */
  function placeOf(words: number): Slot['ref'] {
    const text = passage
      .split(' ')
      .map((word, i) => (i < words ? word : `Other${i}`))
      .join(' ');
    const lines = [before, text, after].map((one, i) => ({ number: i + 1, text: one }));
    return placeDump('dump.txt', lines, known).placements[1]!.slot?.ref ?? null;
  }

  it('is the passage between theirs when a quarter of its runs are the same, and not when fewer are', () => {
    expect([placeOf(7), placeOf(6)]).toEqual(['E2', null]);
  });
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
