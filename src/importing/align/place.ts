import { candidatesOf, type Candidate, type How, type Unit } from './candidates.ts';
import type { KnownSource, Slot } from './known.ts';

/** Where a block of a copy belongs. */
export interface Placement {
  slot: Slot | null;
  how: How;
  /** 0 to 1. */
  score: number;
}

const UNPLACED: Placement = { slot: null, how: 'none', score: 0 };

/** The best way to have placed the blocks so far that ends in a certain slot. */
interface Path {
  unit: number;
  candidate: Candidate | null;
  worth: number;
  before: Path | null;
}

/** How far ahead in one container a block may be without having left the order. */
const NEAR = 12;

/** What going from one slot to the next is worth: order is rewarded, leaving it costs. */
function step(from: Candidate | null, { slot, how }: Candidate, starts: ReadonlySet<number>): number {
  if (!from) return 0;
  const distance = slot.at - from.slot.at;
  const inside = slot.container === from.slot.container;
  if (distance === 1) return 0.6;
  if (distance === 0) return how === 'part' && from.how === 'part' ? 0.3 : -1;
  if (distance > 0 && distance <= NEAR && inside) return 0.3;
  if (inside) return -0.6;
  return starts.has(slot.at) ? -0.2 : -0.9;
}

function extend(paths: Map<number, Path>, unit: number, candidates: Candidate[], starts: ReadonlySet<number>): void {
  const best = candidates.map((candidate): Path => {
    let before: Path | null = null;
    let worth = -Infinity;
    for (const path of paths.values()) {
      const total = path.worth + candidate.worth + step(path.candidate, candidate, starts);
      if (total > worth) [before, worth] = [path, total];
    }
    return { unit, candidate, worth, before };
  });
  for (const path of best) {
    const at = path.candidate!.slot.at;
    const known = paths.get(at);
    if (!known || known.worth < path.worth) paths.set(at, path);
  }
}

/** Where a container may begin: its first slot, and the first that is no quotation, which a copy may have lost. */
function startsOf(slots: Slot[]): Set<number> {
  const begun = new Set<string>();
  const starts = new Set<number>();
  slots.forEach((slot, i) => {
    if (slots[i - 1]?.container !== slot.container) starts.add(slot.at);
    if (slot.kind !== 'quote' && !begun.has(slot.container)) starts.add(slot.at);
    if (slot.kind !== 'quote') begun.add(slot.container);
  });
  return starts;
}

/**
 * The places of blocks that stand in order, as far as their words show them: of all ways to place them, the one in
 * which most words agree and the order of the source is left least.
 */
export function placeByWords(units: Unit[], known: KnownSource, open: (slot: Slot) => boolean): Placement[] {
  const quotes = known.slots.filter(({ kind }) => kind === 'quote');
  const starts = startsOf(known.slots);
  const paths = new Map<number, Path>([[-1, { unit: -1, candidate: null, worth: 0, before: null }]]);
  units.forEach((unit, i) => {
    const candidates = candidatesOf(unit, known, quotes, open);
    if (candidates.length) extend(paths, i, candidates, starts);
  });
  const placements = units.map(() => UNPLACED);
  let at: Path | null = [...paths.values()].reduce((a, b) => (b.worth > a.worth ? b : a));
  for (; at; at = at.before)
    if (at.candidate)
      placements[at.unit] = { slot: at.candidate.slot, how: at.candidate.how, score: at.candidate.score };
  return anchored(placements);
}

/** Counts each placement that is near the last counted one, in one direction; says whether there were any. */
function spread(placements: Placement[], counted: boolean[], order: number[]): boolean {
  let last: Slot | null = null;
  let grown = false;
  for (const i of order) {
    const { slot } = placements[i]!;
    if (!slot) continue;
    if (!counted[i] && last && within(last, slot)) counted[i] = grown = true;
    if (counted[i]) last = slot;
  }
  return grown;
}

/**
 * Likeness counts only beside something certain of the same section or comment, or beside likeness that counts; or where
 * nothing is certain at all.
 */
function anchored(placements: Placement[]): Placement[] {
  const counted = placements.map(({ how }) => how === 'exact');
  if (!counted.includes(true)) return placements;
  const down = placements.map((_, i) => i);
  const up = down.toReversed();
  while (spread(placements, counted, down) || spread(placements, counted, up));
  return placements.map((placement, i) => (counted[i] ? placement : UNPLACED));
}

/** A copy may have lost a short comment between two that follow each other. */
const LOST = 4;

/** The same section or comment, or one that is near. */
const within = (a: Slot, b: Slot): boolean => a.container === b.container || Math.abs(a.at - b.at) <= LOST;
