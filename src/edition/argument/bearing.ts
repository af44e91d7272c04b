import type { Response } from '../discussion.ts';
import { kindOf, threadOf, type Reference } from '../reference.ts';
import type { ArgumentMap } from './map.ts';
import { commentOf } from './places.ts';
import type { Move } from './types.ts';
import type { Speaker } from '../types.ts';

/** How a comment, or a thread as a whole, bears on a passage: what it does there, and whether it quotes it. */
export interface Bearing {
  from: Reference;
  /** Null where only the editors' reading of the argument brings it here. */
  relation: Response['relation'] | null;
  /** Whether it is by whom the passage is, who takes up again what they said. */
  own: boolean;
  /** The passage of the comment that says it. Null for a thread. */
  at: Reference | null;
  moves: Move[];
}

/** What is said of an edition's passages, and by whom. */
export interface Discussed {
  speaker: (ref: Reference) => Pick<Speaker, 'role'>;
  responses: ReadonlyMap<Reference, Response[]>;
  argument: Pick<ArgumentMap, 'beside'> | null;
}

/** Without a thread as a whole of which a comment is there: that is how it answers. */
function withoutWholes(bearings: Bearing[]): Bearing[] {
  const ofComments = new Set(bearings.filter(isOfComment).map(({ from }) => threadOf(from)));
  return bearings.filter(({ from }) => !ofComments.has(from));
}

/** Whether it is one of a comment, and not of a thread as a whole. */
export const isOfComment = ({ from }: Bearing): boolean => kindOf(from) === 'comment';

/** Responses to a passage with the moves that stand beside it, each at the comment that makes it; comments that only move last. */
export function bearingsOn(ref: Reference, { responses, argument, speaker }: Discussed): Bearing[] {
  const isOwn = (from: Reference): boolean => kindOf(from) === 'comment' && speaker(from).role === speaker(ref).role;
  const by = Map.groupBy(argument?.beside.get(ref) ?? [], commentOf);
  const all = responses.get(ref) ?? [];
  const responding = new Set(all.map(({ from }) => from));
  return withoutWholes([
    ...all.map(({ from, relation, at }) => ({ from, relation, own: isOwn(from), at, moves: by.get(from) ?? [] })),
    ...[...by]
      .filter(([from]) => !responding.has(from))
      .map(([from, moves]) => ({ from, relation: null, own: isOwn(from), at: moves[0]!.at.from, moves })),
  ]);
}
