import type { Comment, Passage, Speaker } from '../types.ts';
import type { LinkedQuotation } from '../quotations.ts';
import { parentOf, withinRange, type Reference } from '../reference.ts';
import { outlineOf, type ClaimNode } from './outline.ts';
import { commentOf, essayPlaces } from './places.ts';
import { hangMoves, type MoveTree } from './replies.ts';
import { fatesOf, type Fate, type Speaking } from './states.ts';
import type { Argument, Claim, Move, Parallel } from './types.ts';

/** The argument, linked with the edition that it maps. Built once. */
export interface ArgumentMap extends Argument {
  /** Null only where the checks have refused the argument. */
  outline: ClaimNode | null;
  fates: ReadonlyMap<Move, Fate>;
  /** The claims that an essay passage makes. */
  claimsAt: ReadonlyMap<Reference, Claim[]>;
  /** The moves that a comment passage makes. */
  madeAt: ReadonlyMap<Reference, Move[]>;
  /** The moves aimed at a comment passage. */
  aimedAt: ReadonlyMap<Reference, Move[]>;
  /** The moves that stand beside an essay passage. */
  beside: ReadonlyMap<Reference, Move[]>;
  /** The moves of a comment. */
  ofComment: ReadonlyMap<Reference, Move[]>;
  /** Those of which a passage is one end. */
  parallelsOf: (ref: Reference) => Parallel[];
  /** Claim or step, by its slug → the moves on it, with the replies to them. */
  on: ReadonlyMap<string, MoveTree[]>;
}

/** What the map needs of the edition. */
export interface Mapped {
  passages: ReadonlyMap<Reference, Passage>;
  comments: ReadonlyMap<Reference, Comment>;
  quotations: readonly LinkedQuotation[];
  speaker: (ref: Reference) => Speaker;
}

/** A key of whoever wrote the essay, which no role is. */
const ESSAYIST = 'essayist';

const speakingIn = ({ passages, comments, speaker }: Mapped): Speaking => ({
  // Each author of the essay answers for all of it.
  personAt: (ref) => (speaker(ref).authors ? ESSAYIST : speaker(ref).role),
  essayist: ESSAYIST,
  repliesTo: (ref) => comments.get(parentOf(ref)!)?.replyTo ?? null,
  passages: [...passages.keys()],
});

/** What the comment of a move quotes, and what it or the move's passages are about. */
function namedBy(move: Move, { passages, comments, quotations }: Mapped): Reference[] {
  const comment = commentOf(move);
  const own = withinRange(move.at, [...passages.keys()]).flatMap((ref) => passages.get(ref)!.about);
  const quoted = quotations.filter((one) => one.in === comment).flatMap((one) => one.passages.map(({ ref }) => ref));
  return [...own, ...(comments.get(comment)?.about ?? []), ...quoted];
}

/** Values under every key that each of them has. */
function grouped<T>(all: Iterable<T>, keysOf: (one: T) => readonly Reference[]): Map<Reference, T[]> {
  const found = new Map<Reference, T[]>();
  for (const one of all) for (const key of keysOf(one)) found.set(key, [...(found.get(key) ?? []), one]);
  return found;
}

/** Parallels of which a passage is one end. */
const parallelsOf = (parallels: readonly Parallel[]): ArgumentMap['parallelsOf'] => {
  const found = grouped(parallels, ({ from, to }) => [from, to]);
  return (ref) => found.get(ref) ?? [];
};

export function mapArgument(argument: Argument, mapped: Mapped): ArgumentMap {
  const all = [...mapped.passages.keys()];
  const speaking = speakingIn(mapped);
  const bearing = { passages: all, namedBy: (move: Move) => namedBy(move, mapped) };
  // Moves on what is no passage, or by it, have been reported; nothing can be said of them.
  const moves = argument.moves.filter(({ at }) => mapped.passages.has(at.from) && parentOf(at.from));
  const fates = fatesOf(moves, speaking);
  return {
    ...argument,
    outline: outlineOf(argument),
    fates,
    on: hangMoves(moves, (reply, move) => fates.get(move)!.replies.includes(reply)),
    claimsAt: grouped(argument.claims.values(), ({ at }) => at.flatMap((range) => withinRange(range, all))),
    madeAt: grouped(moves, ({ at }) => withinRange(at, all)),
    aimedAt: grouped(moves, ({ target }) => (target.kind === 'passage' ? [target.ref] : [])),
    beside: grouped(moves, (move) => essayPlaces(move, argument, bearing)),
    ofComment: grouped(moves, (move) => [commentOf(move)]),
    parallelsOf: parallelsOf(argument.parallels),
  };
}
