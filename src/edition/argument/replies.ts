import { withinRange } from '../reference.ts';
import type { Move } from './types.ts';

/** A move with those that are aimed at it below it, each move once. */
export interface MoveTree {
  move: Move;
  replies: MoveTree[];
}

const slugOf = ({ target }: Move): string | null => {
  if (target.kind === 'claim') return target.claim.slug;
  return target.kind === 'step' ? target.step.slug : null;
};

/**
 * Hangs every move where it belongs: those aimed at a claim or a step at its slug, those aimed at a passage below the move
 * made there. Where a passage makes several moves, a reply to it stands below the one that its
 * fate says it replies to, else below the first.
 */
export function hangMoves(
  moves: readonly Move[],
  isReplyTo: (reply: Move, move: Move) => boolean,
): Map<string, MoveTree[]> {
  const trees = new Map(moves.map((move): [Move, MoveTree] => [move, { move, replies: [] }]));
  const at = new Map<string, MoveTree[]>();
  for (const [move, tree] of trees) {
    const slug = slugOf(move);
    if (slug !== null) at.set(slug, [...(at.get(slug) ?? []), tree]);
    else {
      const { target } = move;
      const there = moves.filter((one) => target.kind === 'passage' && withinRange(one.at, [target.ref]).length > 0);
      const parent = there.find((one) => isReplyTo(move, one)) ?? there[0];
      if (parent) trees.get(parent)!.replies.push(tree);
    }
  }
  return at;
}
