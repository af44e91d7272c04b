import { parentOf, withinRange, type Reference } from '../reference.ts';
import { leadOf } from './say.ts';
import type { Argument, Claim, Move } from './types.ts';

/** What a comment says itself of where it belongs. */
export interface Bearing {
  passages: readonly Reference[];
  /** Passages that the comment of a passage quotes, and that the comment or the passages of a range are `about`. */
  namedBy: (move: Move) => readonly Reference[];
}

const claimsAt = ({ target }: Move, { claims }: Argument): Claim[] => {
  if (target.kind === 'claim') return [target.claim];
  if (target.kind === 'passage') return [];
  return [target.step.to, ...target.step.from].flatMap((slug) => claims.get(slug) ?? []);
};

/**
 * The essay passages beside which a move stands: those of its target that its comment quotes or is about, else the
 * passage that leads (of a step, its conclusion's). None for a move on a comment passage.
 */
export function essayPlaces(move: Move, argument: Argument, { passages, namedBy }: Bearing): Reference[] {
  const claims = claimsAt(move, argument);
  if (!claims.length) return [];
  const there = [...new Set(claims.flatMap(({ at }) => at.flatMap((range) => withinRange(range, passages))))];
  const named = namedBy(move);
  const own = there.filter((ref) => named.includes(ref));
  return own.length ? own : [leadOf(claims[0]!)];
}

/** The comment that makes a move. */
export const commentOf = ({ at }: Move): Reference => parentOf(at.from)!;
