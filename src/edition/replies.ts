import type { Reference } from './reference.ts';
import type { Comment } from './types.ts';

/** A comment with the answers to it, in order. */
export interface ReplyTree {
  comment: Comment;
  replies: ReplyTree[];
}

/** The comments of a thread as a tree; a comment whose parent is missing stands at the top. */
export function replyTrees(comments: readonly Comment[]): ReplyTree[] {
  const known = new Set(comments.map(({ ref }) => ref));
  const under = (parent: Reference | null): ReplyTree[] =>
    comments
      .filter(({ replyTo, ref }) => (replyTo && known.has(replyTo) && replyTo !== ref ? replyTo : null) === parent)
      .map((comment) => ({ comment, replies: under(comment.ref) }));
  return under(null);
}

/** How many comments fold away with the one at the top of a tree. */
export const repliesBelow = ({ replies }: ReplyTree): number =>
  replies.reduce((sum, tree) => sum + 1 + repliesBelow(tree), 0);
