import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reference, type Reference } from '../../../src/edition/reference.ts';
import { repliesBelow, replyTrees, type ReplyTree } from '../../../src/edition/replies.ts';
import type { Comment } from '../../../src/edition/types.ts';

const comment = (n: number, to: number | null): Comment => ({
  ref: reference(`T1.${n}`),
  replyTo: to === null ? null : reference(`T1.${to}`),
  place: { file: 'x.mdx', line: n },
  by: 'a',
  unsure: null,
  about: [],
  items: [],
});
const outlineOf = (trees: readonly ReplyTree[]): string =>
  trees
    .map(({ comment: one, replies }) => one.ref.slice(3) + (replies.length ? `(${outlineOf(replies)})` : ''))
    .join(' ');

test.for([
  [[], ''],
  [[[1, null]], '1'],
  [
    [
      [1, null],
      [2, 1],
      [3, 1],
      [4, 2],
    ],
    '1(2(4) 3)',
  ],
  [
    [
      [1, null],
      [2, null],
    ],
    '1 2',
  ],
  [
    [
      [1, null],
      [2, 9],
    ],
    '1 2',
  ],
  [[[1, 1]], '1'],
] as [[number, number | null][], string][])('%j', ([pairs, outline]) => {
  expect(outlineOf(replyTrees(pairs.map(([n, to]) => comment(n, to))))).toBe(outline);
});

test('where each answers an earlier comment, each stands once, under what it answers', () => {
  const thread = fc
    .array(fc.nat(), { minLength: 1, maxLength: 20 })
    .map((seeds) => seeds.map((seed, i) => comment(i + 1, seed % (i + 1) || null)));
  fc.assert(
    fc.property(thread, (comments) => {
      const found: [Reference, Reference | null][] = [];
      const walk = (trees: readonly ReplyTree[], parent: Reference | null): void => {
        for (const { comment: one, replies } of trees) {
          found.push([one.ref, parent]);
          walk(replies, one.ref);
        }
      };
      walk(replyTrees(comments), null);
      expect(new Map(found)).toEqual(new Map(comments.map(({ ref, replyTo }) => [ref, replyTo])));
      expect(found).toHaveLength(comments.length);
    }),
  );
});

test('all that is under a comment is counted, however deep', () => {
  const [tree] = replyTrees([comment(1, null), comment(2, 1), comment(3, 2), comment(4, 1)]);
  expect(repliesBelow(tree!)).toBe(3);
  expect(repliesBelow(tree!.replies[1]!)).toBe(0);
});
