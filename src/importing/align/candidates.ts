import { fold } from '../fold.ts';
import { shinglesOf } from '../shingles.ts';
import type { BlockType } from '../../schemas/source-block.ts';
import { hashOf, likeness, type Fingerprint } from './fingerprints.ts';
import type { KnownSource, Slot } from './known.ts';

/** A block that is to be placed. */
export interface Unit {
  type: BlockType | 'quote' | 'item';
  text: string;
}

export type How = 'exact' | 'similar' | 'part' | 'quote' | 'gap' | 'none';

/** A slot that a block may fill, and how strongly its words say so. */
export interface Candidate {
  slot: Slot;
  how: How;
  /** 0 to 1: how much of the words is the same. */
  score: number;
  /** What choosing it is worth against the cost of leaving the order. */
  worth: number;
}

const EXACT = 4;
const SIMILAR = 2;
const QUOTED = 2.4;
/** Less than the passage itself: the words stand there before anybody quotes them. */
const QUOTED_WHOLE = 3;
/** Folded texts shorter than this are found by chance: they need their neighbours. */
const SHORT = 12;
/** The least that must be the same. */
export const LEAST = 0.5;
/** Sketches smaller than this prove nothing by being held in a longer text. */
const FIRM = 8;
const HEADING_LENGTH = 120;
/** Slots of one block that are weighed. */
const WEIGHED = 6;

function similarity(shingles: ReadonlySet<number>, print: Fingerprint): { score: number; part: boolean } {
  const { of, covers } = likeness(shingles, print);
  const inside = shingles.size >= 3 ? of : 0;
  const around = print.sketch.length >= FIRM ? covers : 0;
  return { score: Math.max(inside, around), part: Math.min(of, covers) < 0.7 };
}

function exactly({ text, type }: Unit, known: KnownSource): Candidate[] {
  const worth = fold(text).length < SHORT ? EXACT / 2 : EXACT;
  const same = (known.byHash.get(hashOf(text)) ?? []).map((slot): Candidate => ({
    slot,
    how: 'exact',
    score: 1,
    worth,
  }));
  const titled = type === 'heading' || (type === 'paragraph' && text.length < HEADING_LENGTH);
  const titles = titled ? (known.byTitle.get(fold(text)) ?? []) : [];
  return [...same, ...titles.map((slot): Candidate => ({ slot, how: 'exact', score: 1, worth: EXACT * 0.75 }))];
}

function alike(shingles: ReadonlySet<number>, known: KnownSource): Candidate[] {
  const hits = new Map<Slot, number>();
  for (const shingle of shingles)
    for (const slot of known.byShingle.get(shingle) ?? []) hits.set(slot, (hits.get(slot) ?? 0) + 1);
  const likeliest = [...hits].sort((a, b) => b[1] - a[1]).slice(0, WEIGHED);
  return likeliest.flatMap(([slot]): Candidate[] => {
    const { score, part } = similarity(shingles, slot.print!);
    return score < LEAST ? [] : [{ slot, how: part ? 'part' : 'similar', score, worth: SIMILAR * score }];
  });
}

/** Places of quotations whose quoted passage the block repeats, wholly or in part. */
function quoting(unit: Unit, shingles: ReadonlySet<number>, quotes: Slot[]): Candidate[] {
  const hash = hashOf(unit.text);
  return quotes.flatMap((slot): Candidate[] => {
    if (slot.quoted.some((print) => print.hash === hash))
      return [{ slot, how: 'quote', score: 1, worth: QUOTED_WHOLE }];
    const parts = slot.quoted.map((print) => likeness(shingles, print));
    const score =
      parts.length > 1 ? parts.reduce((sum, { covers }) => sum + covers, 0) / parts.length : (parts[0]?.of ?? 0);
    return score < LEAST ? [] : [{ slot, how: 'quote', score, worth: QUOTED * score }];
  });
}

/** Slots that a block may fill, by its words alone, among those that are open to it. */
export function candidatesOf(
  unit: Unit,
  known: KnownSource,
  quotes: Slot[],
  open: (slot: Slot) => boolean,
): Candidate[] {
  const shingles = shinglesOf(unit.text);
  const exact = unit.type === 'quote' ? [] : exactly(unit, known).filter(({ slot }) => open(slot));
  const others = unit.type === 'quote' || exact.length ? [] : alike(shingles, known);
  return [...exact, ...others.filter(({ slot }) => open(slot)), ...quoting(unit, shingles, quotes.filter(open))];
}
