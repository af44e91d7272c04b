import { withinRange, type Reference } from '../../edition/reference.ts';
import { fold } from '../fold.ts';
import { shinglesOf } from '../shingles.ts';
import type { Unit } from './candidates.ts';
import { hasWordsOf } from '../quotes.ts';
import { likeness } from './fingerprints.ts';
import type { KnownSource, Slot } from './known.ts';
import type { Placement } from './place.ts';

/**
 * What the words alone did not place: quotations too short for a fingerprint, quotations from outside, blocks that fill a
 * gap, and changed paragraphs beside certain ones.
 */

/** Least likeness of the only block between two certain ones and the only passage between theirs. */
const ALONE = 0.25;
/** The same where there are more of either, or the passage stands near by. */
const NEARBY = 0.4;
/** How far from a placed block a passage may stand that has changed its place. */
const MOVED = 3;

/** Slots that nothing fills, between those that two neighbouring placed blocks fill. */
function slotsBetween(before: Slot | null, after: Slot | null, known: KnownSource, filled: ReadonlySet<Slot>): Slot[] {
  const free = ({ slots }: KnownSource, from: number, to: number): Slot[] =>
    slots.slice(Math.max(from, 0), Math.max(to, 0)).filter((slot) => !filled.has(slot));
  if (before && after && before.at < after.at && after.at - before.at < 20) return free(known, before.at + 1, after.at);
  // A comment may have nothing but quotations.
  if (!before && !after) return known.slots.filter((slot) => slot.kind === 'quote' && !filled.has(slot));
  const rest = before
    ? free(known, before.at + 1, known.slots.length).filter((one) => one.container === before.container)
    : [];
  const lead = after ? free(known, 0, after.at).filter((one) => one.container === after.container) : [];
  return [...rest, ...lead.filter((slot) => !rest.includes(slot))];
}

/** Passages that nothing fills, close to a placed block in either direction. */
function passagesNear(around: (Slot | null)[], known: KnownSource, filled: ReadonlySet<Slot>): Slot[] {
  const near = around.flatMap((slot) =>
    slot ? known.slots.slice(Math.max(slot.at - MOVED, 0), slot.at + MOVED + 1) : [],
  );
  return near.filter((slot) => slot.kind === 'passage' && !filled.has(slot));
}

/** The text of each passage, as far as this copy has it. */
export function textsPlaced(units: Unit[], placements: Placement[]): Map<Reference, string> {
  const texts = new Map<Reference, string>();
  placements.forEach(({ slot, how }, i) => {
    if (!slot?.ref || how === 'quote' || how === 'gap') return;
    texts.set(slot.ref, `${texts.get(slot.ref) ?? ''} ${units[i]!.text}`);
  });
  return texts;
}

function quotesFrom(unit: Unit, { quotes }: Slot, texts: ReadonlyMap<Reference, string>): boolean {
  if (!quotes) return false;
  const whole = withinRange(quotes, [...texts.keys()])
    .map((ref) => fold(texts.get(ref)!))
    .join('');
  return hasWordsOf(unit.text, whole);
}

const CARRIER = ['code', 'math', 'table', 'image', 'item', 'quote'];

/** A sentence that ends so announces what comes next. */
const announces = (text: string | undefined): boolean => text !== undefined && !/[.!?…)\]"”’]\s*$/.test(text);

interface Run {
  units: Unit[];
  /** The block before. */
  lead: Unit | undefined;
  slots: Slot[];
  near: Slot[];
  texts: ReadonlyMap<Reference, string>;
}

type Settled = (Placement | null)[];

function settleQuotes({ units, slots, texts }: Run): Settled {
  const free = slots.filter(({ kind }) => kind === 'quote');
  const settled = units.map((unit): Placement | null => {
    const i = free.findIndex((slot) => quotesFrom(unit, slot, texts));
    return i < 0 ? null : { slot: free.splice(i, 1)[0]!, how: 'quote', score: 1 };
  });
  const outside = free.filter(({ quotes }) => !quotes);
  // Where a copy marks quotations, no other paragraph is one.
  const quoting = units.some(({ type }) => type === 'quote') ? 'quote' : 'paragraph';
  return settled.map((placement, i) => {
    if (placement || units[i]!.type !== quoting || !outside.length) return placement;
    return { slot: outside.shift()!, how: 'quote', score: 0.5 };
  });
}

function settleGap({ units, lead, slots }: Run, settled: Settled): Settled {
  const gaps = slots.filter(({ kind }) => kind === 'gap');
  const [gap] = gaps;
  const between = slots.filter(({ kind }) => kind === 'passage').length === 0;
  if (!gap || gaps.length > 1 || !between) return settled;
  return settled.map((placement, i) => {
    const carries = CARRIER.includes(units[i]!.type) || announces(lead?.text);
    return placement ?? (carries ? { slot: gap, how: 'gap', score: 0.5 } : null);
  });
}

/** Changed paragraphs, the likest first; each passage is given once. */
function settleAlike({ units, slots, near }: Run, settled: Settled): Settled {
  const open = settled.flatMap((placement, i) => (placement || units[i]!.type === 'quote' ? [] : [i]));
  const between = slots.filter(({ kind, print }) => kind === 'passage' && print);
  const least = settled.filter((placement) => !placement).length === 1 && between.length === 1 ? ALONE : NEARBY;
  const pairs = open.flatMap((i) => {
    const shingles = shinglesOf(units[i]!.text);
    return [...new Set([...between, ...near])].map((slot) => {
      const { of, covers } = likeness(shingles, slot.print!);
      const score = Math.max(of, covers);
      return { i, slot, score, enough: score >= (between.includes(slot) ? least : NEARBY) };
    });
  });
  const result = [...settled];
  const given = new Set<Slot>();
  for (const { i, slot, score } of pairs.filter(({ enough }) => enough).sort((a, b) => b.score - a.score)) {
    if (result[i] || given.has(slot)) continue;
    result[i] = { slot, how: 'similar', score };
    given.add(slot);
  }
  return result;
}

/**
 * Places what stands between placed blocks, where the source leaves one way to do it. `texts` are those of the passages
 * that may be quoted.
 */
export function settle(
  units: Unit[],
  placements: Placement[],
  texts: ReadonlyMap<Reference, string>,
  known: KnownSource,
  open: (slot: Slot) => boolean,
): Placement[] {
  const result = [...placements];
  const filled = new Set(placements.map(({ slot }) => slot).filter((slot) => slot !== null));
  for (let from = 0; from < units.length; from++) {
    if (result[from]!.slot) continue;
    let to = from;
    while (to < units.length && !result[to]!.slot) to++;
    const [before, after] = [result[from - 1]?.slot ?? null, result[to]?.slot ?? null];
    const slots = slotsBetween(before, after, known, filled).filter(open);
    const near = passagesNear([before, after], known, filled).filter((slot) => slot.print && open(slot));
    const run: Run = { units: units.slice(from, to), lead: units[from - 1], slots, near, texts };
    const settled = settleGap(run, settleAlike(run, settleQuotes(run)));
    settled.forEach((placement, i) => {
      if (placement) result[from + i] = placement;
    });
    from = to;
  }
  return result;
}
