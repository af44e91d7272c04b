import { compareReferences } from '../reference.ts';
import type { ArgumentMap } from './map.ts';
import { rowsOf, slugOf, type Row } from './rows.ts';
import { STATES, type Move, type State } from './types.ts';

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

/**
 * The objections that bear most directly on the conclusion: at the fewest levels below it, and of those at one level
 * first what passages say themselves, not what we infer. What is strongest nobody can compute.
 */
export function nearestObjections(map: Surveyed, most: number): Move[] {
  const all = aimedBy(({ act }) => act === 'objects', map);
  const ranked = all.flatMap(({ row, moves }) => moves.map((move) => ({ move, at: distance(row) })));
  return ranked
    .sort((a, b) => a.at - b.at || Number(a.move.perhaps) - Number(b.move.perhaps))
    .slice(0, most)
    .map(({ move }) => move);
}

/** The claim or step with the most objections, the first of several; null where there are none. */
export function mostDisputed(map: Surveyed): Aimed | null {
  const all = aimedBy(({ act }) => act === 'objects', map);
  return all.reduce<Aimed | null>((best, one) => (best && best.moves.length >= one.moves.length ? best : one), null);
}

/** How many moves are in each state; those without one are not counted. */
export function stateCounts(moves: readonly Move[], map: Pick<ArgumentMap, 'fates'>): Map<State, number> {
  const counts = STATES.map((state): [State, number] => [
    state,
    moves.filter((move) => stateOf(move, map) === state).length,
  ]);
  return new Map(counts.filter(([, n]) => n > 0));
}

/** Open moves on comments, in the order in which they were made. */
export const openBetween = (map: Surveyed): Move[] =>
  map.moves
    .filter((move) => move.target.kind === 'passage' && isOpen(move, map))
    .sort((a, b) => compareReferences(a.at.from, b.at.from));
