import type { Act } from '../../schemas/argument.ts';
import { withinRange, type Reference } from '../reference.ts';
import type { Move, State, Target } from './types.ts';

/** Who speaks where, as far as states rest on it. */
export interface Speaking {
  /** A key of the person who speaks at a passage: one key for speakers who are inferred to be one, or surer. */
  personAt: (ref: Reference) => string;
  /** The person whose claims and steps these are. */
  essayist: string;
  /** The comment that the comment of a passage replies to. */
  repliesTo: (ref: Reference) => Reference | null;
  /** Every passage, for ranges. */
  passages: readonly Reference[];
}

/** What became of a move, and the moves that reply to it in the order of the file. */
export interface Fate {
  /** Null for a move that neither calls for a reply nor has one. */
  state: State | null;
  replies: Move[];
}

const CALLING: readonly Act[] = ['objects', 'qualifies', 'asks', 'proposes'];
const REPLYING: readonly Act[] = ['objects', 'qualifies', 'grants', 'answers'];
const OPPOSING: readonly Act[] = ['objects', 'qualifies'];
const TROUBLING: readonly Act[] = ['objects', 'qualifies', 'asks'];

const personOf = ({ at }: Move, { personAt }: Speaking): string => personAt(at.from);

const addressee = (target: Target, { personAt, essayist }: Speaking): string =>
  target.kind === 'passage' ? personAt(target.ref) : essayist;

/** Whether a move wants a reply: an objection, qualification, question or proposal that its speaker makes to another. */
const callsForReply = (move: Move, speaking: Speaking): boolean =>
  CALLING.includes(move.act) && addressee(move.target, speaking) !== personOf(move, speaking);

/** Passage → the moves that a reply to it means: those made there that call for a reply, else all made there. */
function meantAt(moves: readonly Move[], speaking: Speaking): Map<Reference, Move[]> {
  const made = new Map<Reference, Move[]>();
  for (const move of moves)
    for (const ref of withinRange(move.at, speaking.passages)) made.set(ref, [...(made.get(ref) ?? []), move]);
  return new Map(
    [...made].map(([ref, all]) => {
      const calling = all.filter((move) => callsForReply(move, speaking));
      return [ref, calling.length ? calling : all];
    }),
  );
}

/** Move → the moves that other speakers aim at it. */
function aims(moves: readonly Move[], speaking: Speaking): Map<Move, Move[]> {
  const meant = meantAt(moves, speaking);
  const aimed = new Map(moves.map((move): [Move, Move[]] => [move, []]));
  for (const other of moves)
    if (other.target.kind === 'passage')
      for (const move of meant.get(other.target.ref) ?? [])
        if (personOf(other, speaking) !== personOf(move, speaking)) aimed.get(move)!.push(other);
  return aimed;
}

function isConceded(move: Move, replies: readonly Move[], speaking: Speaking): boolean {
  const parent = speaking.repliesTo(move.at.from);
  const partners = [addressee(move.target, speaking), ...(parent ? [speaking.personAt(parent)] : [])];
  return replies.some(
    (reply) => reply.act === 'grants' && !reply.partly && partners.includes(personOf(reply, speaking)),
  );
}

function isContested(replies: readonly Move[], aimed: ReadonlyMap<Move, Move[]>): boolean {
  const has = (acts: readonly Act[]): boolean => replies.some(({ act }) => acts.includes(act));
  const troubled = replies.some((reply) => aimed.get(reply)!.some(({ act }) => TROUBLING.includes(act)));
  return (has(['grants']) && has(OPPOSING)) || troubled;
}

/** What became of every move. */
export function fatesOf(moves: readonly Move[], speaking: Speaking): Map<Move, Fate> {
  const aimed = aims(moves, speaking);
  const fate = (move: Move): Fate => {
    const replies = aimed.get(move)!.filter(({ act }) => REPLYING.includes(act));
    if (isConceded(move, replies, speaking)) return { state: 'conceded', replies };
    if (!replies.length) return { state: callsForReply(move, speaking) ? 'open' : null, replies };
    return { state: isContested(replies, aimed) ? 'contested' : 'answered', replies };
  };
  return new Map(moves.map((move) => [move, fate(move)]));
}
