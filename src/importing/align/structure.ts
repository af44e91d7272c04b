import { idOf, kindOf, parseReference, partsOf, threadOf, type Reference } from '../../edition/reference.ts';
import { withoutArrow, type Line } from '../flat/lines.ts';
import type { Block } from '../../schemas/source-block.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from '../readers/raw.ts';
import type { KnownSource, Slot } from './known.ts';
import { isCommentContainer } from './known.ts';
import { placeByWords, type Placement } from './place.ts';
import { settle, textsPlaced } from './settle.ts';

/** Flat dumps of the known source: fingerprints say what each line is, and the outline says the rest. */

export interface Dump {
  file: string;
  lines: Line[];
  placements: Placement[];
}

const anywhere = (): boolean => true;

export function placeDump(file: string, lines: Line[], known: KnownSource): Dump {
  const units = lines.map(({ text }) => ({ type: 'paragraph' as const, text: withoutArrow(text) }));
  const placed = placeByWords(units, known, anywhere);
  return { file, lines, placements: settle(units, placed, textsPlaced(units, placed), known, anywhere) };
}

/** Lines shorter than this say little about where they are from. */
const LONG = 40;

/** Whether most of a dump is known. */
export function isKnown({ lines, placements }: Dump): boolean {
  const long = lines.flatMap(({ text }, i) => (text.length >= LONG ? [placements[i]!] : []));
  const placed = long.filter(({ how }) => how === 'exact' || how === 'similar').length;
  return placed >= 3 && placed >= long.length / 2;
}

/** A stretch of a dump that repeats what stood before, in it or in another. */
export interface Repetition {
  file: string;
  from: number;
  to: number;
  /** The thread, or null for the essay. */
  thread: Reference | null;
  /** Which copy of it this is, counted from 1 over all files. */
  nth: number;
  /** True when marks or spaces differ from the first copy's. */
  typography: boolean;
}

export interface Structured {
  post: RawPost;
  copies: Repetition[];
}

interface Kept {
  block: Block;
  slot: Slot | null;
  container: string;
}

const threadIn = ({ container }: Slot): Reference | null => {
  const comment = isCommentContainer(container) ? parseReference(container) : null;
  return comment && threadOf(comment);
};

function blockOf({ text }: Line, { slot, how }: Placement, { outline }: KnownSource): Block {
  if (how === 'quote') return { type: 'paragraph', text, quoted: 1 };
  if (slot?.kind === 'heading') {
    const section = outline.sections.find(({ id }) => slot.container === `essay:${id}`);
    return { type: 'heading', text, level: section?.level ?? 1 };
  }
  const n = slot?.ref && kindOf(slot.ref) === 'note' ? partsOf(slot.ref).numbers[0]! : null;
  return n === null ? { type: 'paragraph', text } : { type: 'paragraph', text: withoutArrow(text), n };
}

/** Splits the lines of all dumps into those that come first and those that repeat them. */
function sift(dumps: Dump[], known: KnownSource): { kept: Kept[]; copies: Repetition[] } {
  const first = new Map<Slot, string>();
  const seen = new Map<string, number>();
  const kept: Kept[] = [];
  const copies: Repetition[] = [];
  for (const { file, lines, placements } of dumps) {
    let at: Slot | null = null;
    let copy: Repetition | null = null;
    lines.forEach((line, i) => {
      const placement = placements[i]!;
      const { slot } = placement;
      const restarts = slot !== null && at !== null && slot.at <= at.at && placement.how !== 'part';
      const changes = slot !== null && at !== null && threadIn(slot) !== threadIn(at);
      if (slot && (!at || restarts || changes)) copy = openCopy(file, line, slot, seen, copies);
      if (copy) copy.to = line.number;
      at = slot ?? at;
      const repeated = slot && first.get(slot);
      if (typeof repeated === 'string' && placement.how !== 'part') {
        if (copy && repeated !== line.text) copy.typography = true;
        return;
      }
      if (slot) first.set(slot, line.text);
      kept.push({ block: blockOf(line, placement, known), slot, container: (slot ?? at)?.container ?? 'essay:' });
    });
  }
  return { kept, copies: copies.filter(({ thread }) => (seen.get(thread ?? '') ?? 0) > 1) };
}

function openCopy(file: string, line: Line, slot: Slot, seen: Map<string, number>, copies: Repetition[]): Repetition {
  const thread = threadIn(slot);
  const nth = (seen.get(thread ?? '') ?? 0) + 1;
  seen.set(thread ?? '', nth);
  const copy: Repetition = { file, from: line.number, to: line.number, thread, nth, typography: false };
  copies.push(copy);
  return copy;
}

/** The post and its comments, with the outline's structure: nothing about them is guessed. */
export function structure(dumps: Dump[], known: KnownSource): Structured {
  const { kept, copies } = sift(dumps, known);
  const outlined = known.outline.threads.flatMap(({ comments }) => comments);
  const comments = outlined.flatMap(({ ref, replyTo }): RawComment[] => {
    const blocks = kept.filter(({ container }) => container === ref).map(({ block }) => block);
    if (!blocks.length) return [];
    return [
      {
        ...emptyRawComment(),
        id: `~${idOf(ref)}`,
        parent: replyTo && `~${idOf(replyTo)}`,
        flags: ['outlined'],
        blocks,
      },
    ];
  });
  const essay = kept.filter(({ container }) => !isCommentContainer(container)).map(({ block }) => block);
  return { post: { ...emptyRawPost(), blocks: essay, comments }, copies };
}
