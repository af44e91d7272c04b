import { kindOf, type Reference } from '../edition/reference.ts';
import { isQuotation, type Block } from '../schemas/source-block.ts';
import type { Aligned, Alignment } from './align/align.ts';
import { fingerprintOf, type Fingerprint } from './align/fingerprints.ts';
import { startOf } from './characters.ts';
import type { Comment, Post } from './normal-form.ts';

/** What a copy has and the edition has no reference for: what would be new in it, and where. */

export interface FreshComment {
  id: string;
  /** A comment of the edition, or a new one by its id; null where it begins a thread. */
  to: { ref: string } | { id: string } | null;
  by: string;
  date: string | null;
  passages: number;
}

export interface Fresh {
  /** For each new passage the reference that it stands after. */
  passages: Reference[];
  comments: FreshComment[];
  /** Of each new passage, those of the essay and of known comments first, then those of new ones. */
  prints: Fingerprint[];
  /** A line for each that is new, and for each that could be but has no place that follows from the copy. */
  lines: string[];
}

const isSeen = ({ type, text, src, rows }: Block): boolean =>
  type !== 'rule' && type !== 'heading' && (text !== '' || src !== undefined || rows !== undefined);

const quote = ({ text }: Block): string => `“${startOf(text)}”`;

interface Placed {
  after: Reference | null;
  block: Block;
}

/** Blocks without a place, each with the passage that stands before it in its section or comment. */
function unplaced(blocks: readonly Aligned[]): Placed[] {
  const found: Placed[] = [];
  let [after, within]: [Reference | null, string | null] = [null, null];
  for (const { block, comment, how, slot, refs } of blocks) {
    if (comment !== within || block.type === 'heading' || slot?.kind === 'heading' || how === 'gap') after = null;
    within = comment;
    after = refs.findLast((ref) => kindOf(ref) !== 'gap') ?? after;
    const asks = how === 'none' && isSeen(block) && block.n === undefined && !(comment && isQuotation(block));
    if (asks) found.push({ after, block });
  }
  return found;
}

const ownBlocks = ({ blocks }: Comment): Block[] => blocks.filter((one) => isSeen(one) && !isQuotation(one));

/** Ids of those that somebody signs, and that begin a thread or answer what the edition has or will have. */
function enterable(all: readonly Comment[], known: Alignment['comments']): Set<string> {
  const ids = new Set<string>();
  for (const { id, parent, author } of all)
    if (author !== null && (parent === null || known.has(parent) || ids.has(parent))) ids.add(id);
  return ids;
}

/** Comments that the edition does not have. */
function newComments(post: Post, comments: Alignment['comments']): Comment[] {
  return post.comments.filter((one) => !comments.has(one.id) && ownBlocks(one).length > 0);
}

function asFresh(comment: Comment, comments: Alignment['comments'], fresh: ReadonlySet<string>): FreshComment {
  const { id, parent, author, date } = comment;
  const known = parent === null ? undefined : comments.get(parent);
  const to = known !== undefined ? { ref: known } : parent !== null && fresh.has(parent) ? { id: parent } : null;
  return { id, to, by: author!, date, passages: ownBlocks(comment).length };
}

/** Blocks of comments that are new as a whole are theirs. */
export function freshIn(post: Post, { blocks, comments }: Alignment): Fresh {
  const all = newComments(post, comments);
  const ids = enterable(all, comments);
  const signed = all.filter(({ id }) => ids.has(id));
  const others = unplaced(blocks.filter(({ comment }) => comment === null || comments.has(comment)));
  const between = others.filter((one): one is Placed & { after: Reference } => one.after !== null);
  return {
    passages: between.map(({ after }) => after),
    comments: signed.map((one) => asFresh(one, comments, ids)),
    prints: [...between.map(({ block }) => block), ...signed.flatMap(ownBlocks)].map(({ text }) => fingerprintOf(text)),
    lines: [
      ...between.map(({ after, block }) => `new: a passage after ${after}: ${quote(block)}`),
      ...signed.map((one) => `new: a comment by ${one.author}: ${quote(ownBlocks(one)[0]!)}`),
      ...others
        .filter(({ after }) => after === null)
        .map(({ block }) => `new, but not after a passage of its section or comment: ${quote(block)}`),
      ...all
        .filter(({ id }) => !ids.has(id))
        .map((one) => `new, but signed by nobody, or answering what is: a comment: ${quote(ownBlocks(one)[0]!)}`),
    ],
  };
}
