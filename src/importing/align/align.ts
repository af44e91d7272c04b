import type { Reference } from '../../edition/reference.ts';
import { shinglesOf } from '../shingles.ts';
import { isQuotation, type Block } from '../../schemas/source-block.ts';
import type { Comment, Post } from '../normal-form.ts';
import { matchComments } from './comments.ts';
import type { How, Unit } from './candidates.ts';
import { likeness } from './fingerprints.ts';
import { isCommentContainer, type KnownSource, type Slot } from './known.ts';
import { placeByWords, type Placement } from './place.ts';
import { settle, textsPlaced } from './settle.ts';

/** An imported post beside the references. */

/** One block and where it belongs. */
export interface Aligned {
  block: Block;
  /** Id of its comment; null in the post. */
  comment: string | null;
  /** Place among the blocks of the post or comment, from 0. */
  index: number;
  how: How;
  /** 0 to 1. */
  score: number;
  slot: Slot | null;
  /** Passages that it holds; more than one when paragraphs were run together. */
  refs: Reference[];
}

export interface Alignment {
  blocks: Aligned[];
  /** The comment of the edition for each imported one, by id. */
  comments: Map<string, string>;
  /** Ids of those of which the copy lacks a passage and has another: it was changed. */
  changed: ReadonlySet<string>;
}

interface Group {
  comment: Comment | null;
  blocks: Block[];
  open: (slot: Slot) => boolean;
  placed: Placement[];
}

/** In the essay a quotation is a passage like others. */
function asUnits(blocks: Block[], comment: Comment | null): Unit[] {
  return blocks.map((block): Unit => {
    const { type, text, item } = block;
    if (comment && isQuotation(block)) return { type: 'quote', text };
    return { type: type === 'paragraph' && item ? 'item' : type, text };
  });
}

function groupsOf(post: Post, matched: ReadonlyMap<Comment, string>, known: KnownSource): Group[] {
  const group = (comment: Comment | null, blocks: Block[], open: Group['open']): Group => ({
    comment,
    blocks,
    open,
    placed: placeByWords(asUnits(blocks, comment), known, open),
  });
  return [
    group(null, post.blocks, ({ container }) => !isCommentContainer(container)),
    ...post.comments.map((comment) =>
      group(comment, comment.blocks, ({ container }) => container === matched.get(comment)),
    ),
  ];
}

/** Share of a passage's sketch that a block must have to hold the passage too. */
const HELD = 0.6;

/** All passages that a block holds: its own, and neighbours that nothing else fills. */
function runTogether(
  { slot, how }: Placement,
  text: string,
  known: KnownSource,
  filled: ReadonlySet<Slot>,
): Reference[] {
  if (!slot?.ref || how === 'quote' || how === 'gap') return [];
  if (how === 'exact') return [slot.ref];
  // What a passage shares with its neighbour does not show that the neighbour is there too.
  const own = new Set(slot.print?.sketch);
  const shingles = new Set([...shinglesOf(text)].filter((one) => !own.has(one)));
  const held = (by: 1 | -1): Reference[] => {
    const refs: Reference[] = [];
    for (let at = slot.at + by; ; at += by) {
      const next = known.slots[at];
      const free = next?.ref && next.print && next.container === slot.container && !filled.has(next);
      if (!free || likeness(shingles, next.print!).covers < HELD) return refs;
      refs.push(next.ref!);
    }
  };
  return [...held(-1).reverse(), slot.ref, ...held(1)];
}

function alignGroup(
  { comment, blocks, open, placed }: Group,
  texts: ReadonlyMap<Reference, string>,
  known: KnownSource,
): Aligned[] {
  const units = asUnits(blocks, comment);
  const placements = settle(units, placed, texts, known, open);
  const filled = new Set(placements.map(({ slot }) => slot).filter((slot) => slot !== null));
  return blocks.map((block, index): Aligned => {
    const placement = placements[index]!;
    const refs = runTogether(placement, block.text, known, filled);
    return { ...placement, block, comment: comment?.id ?? null, index, refs };
  });
}

const isUnplaced = ({ how, block }: Aligned): boolean => how === 'none' && block.text !== '' && !isQuotation(block);

function changedIn(blocks: readonly Aligned[], matched: ReadonlyMap<Comment, string>, known: KnownSource): Set<string> {
  const placed = new Set(blocks.flatMap(({ refs }) => refs));
  const lacking = new Set(
    known.slots.flatMap(({ kind, ref, container }) =>
      kind === 'passage' && ref && !placed.has(ref) ? [container] : [],
    ),
  );
  const unplaced = new Set(blocks.filter(isUnplaced).map(({ comment }) => comment));
  return new Set([...matched].flatMap(([{ id }, ref]) => (lacking.has(ref) && unplaced.has(id) ? [id] : [])));
}

export function alignPost(post: Post, known: KnownSource): Alignment {
  const matched = matchComments(post.comments, known);
  const groups = groupsOf(post, matched, known);
  const texts = new Map(
    groups.flatMap(({ comment, blocks, placed }) => [...textsPlaced(asUnits(blocks, comment), placed)]),
  );
  const blocks = groups.flatMap((group) => alignGroup(group, texts, known));
  return {
    blocks,
    changed: changedIn(blocks, matched, known),
    comments: new Map([...matched].map(([{ id }, container]) => [id, container])),
  };
}
