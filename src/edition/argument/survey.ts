import { compareReferences, type Reference } from '../reference.ts';
import type { ArgumentMap } from './map.ts';
import { nodesOf, type StepNode } from './outline.ts';
import { rowsOf, slugOf, type Row } from './rows.ts';
import { moveWords } from './say.ts';
import type { Move, State } from './types.ts';

/** What the argument comes to as a whole: for summaries and for the list of what stands open. */
type Surveyed = Pick<ArgumentMap, 'outline' | 'on' | 'fates' | 'moves'>;

export const stateOf = (move: Move, { fates }: Pick<ArgumentMap, 'fates'>): State | null =>
  fates.get(move)?.state ?? null;

export const isOpen = (move: Move, map: Pick<ArgumentMap, 'fates'>): boolean => stateOf(move, map) === 'open';

/** Claims and steps where they stand first, in the order of the outline. */
const places = ({ outline }: Pick<ArgumentMap, 'outline'>): Row[] =>
  outline ? rowsOf(outline).filter((row) => row.kind === 'step' || !row.again) : [];

/** A claim or step with the moves of one act on it. */
export interface Aimed {
  row: Row;
  moves: Move[];
}

const onRow = (row: Row, { on }: Surveyed): Move[] => (on.get(slugOf(row)) ?? []).map(({ move }) => move);

/** Claims and steps that have such moves on them, in the order of the outline. */
export const aimedBy = (which: (move: Move) => boolean, map: Surveyed): Aimed[] =>
  places(map)
    .map((row) => ({ row, moves: onRow(row, map).filter(which) }))
    .filter(({ moves }) => moves.length > 0);

/** A step is half a level below its conclusion: who denies it denies only that this reason carries. */
const distance = (row: Row): number => row.depth + (row.kind === 'step' ? 0.5 : 0);

const isObjection = ({ act }: Move): boolean => act === 'objects';

/** Objections to a claim or step, and how many people raise them. */
export interface Disputed extends Aimed {
  people: number;
}

/**
 * Where most people object, and of places with as many those nearest the conclusion. `personAt` gives a key of the person
 * who speaks at a passage. What is strongest nobody can compute.
 */
export function mostDisputed(map: Surveyed, personAt: (ref: Reference) => string, most: number): Disputed[] {
  return aimedBy(isObjection, map)
    .map((aimed) => ({ ...aimed, people: new Set(aimed.moves.map(({ at }) => personAt(at.from))).size }))
    .sort((a, b) => b.people - a.people || distance(a.row) - distance(b.row))
    .slice(0, most);
}

/** All objections to claims and steps, in the order of the outline. */
export const objectionsIn = (map: Surveyed): Move[] => aimedBy(isObjection, map).flatMap(({ moves }) => moves);

/** The objections to a step and to whatever it rests on. */
export function objectionsUnder({ step, premises }: StepNode, map: Surveyed): Move[] {
  const claims = premises.flatMap(nodesOf).filter(({ again }) => !again);
  const slugs = new Set([
    step.slug,
    ...claims.flatMap((one) => [one.claim.slug, ...one.steps.map((s) => s.step.slug)]),
  ]);
  return aimedBy(isObjection, map)
    .filter(({ row }) => slugs.has(slugOf(row)))
    .flatMap(({ moves }) => moves);
}

/** Open moves on comments, in the order in which they were made. */
export const openBetween = (map: Surveyed): Move[] =>
  map.moves
    .filter((move) => move.target.kind === 'passage' && isOpen(move, map))
    .sort((a, b) => compareReferences(a.at.from, b.at.from));

/** What a passage or a whole comment does in the argument: “objects to the step from E1 to E3”, and what became of it. */
export interface Said {
  words: string;
  state: State | null;
}

/**
 * What a passage or comment does, in words, for previews and results of a search; nothing in an edition without a mapped
 * argument, or for what makes no move.
 */
export function saidAt(ref: Reference, map: ArgumentMap | null): Said[] {
  const moves = map?.madeAt.get(ref) ?? map?.ofComment.get(ref) ?? [];
  return moves.map((move) => ({ words: moveWords(move, map!), state: stateOf(move, map!) }));
}
