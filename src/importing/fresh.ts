import { kindOf, printRange, type Reference } from '../edition/reference.ts';
import type { Additions, NewComment, NewNote } from '../keeping/additions.ts';
import type { NewItem } from '../keeping/comments.ts';
import type { NewQuotation } from '../keeping/as-mdx.ts';
import type { PlacedQuotation } from '../keeping/quotations.ts';
import { isQuotation, type Block } from '../schemas/source-block.ts';
import type { Aligned, Alignment } from './align/align.ts';
import { fingerprintOf, type Fingerprint } from './align/fingerprints.ts';
import { startOf } from './characters.ts';
import type { Gathered } from './gathered.ts';
import type { Comment, Post, Quote } from './normal-form.ts';
import { isSeen as hasContent, keyOf, partOf, rangeOf, type Texts } from './scaffold/plan.ts';
import { wordsIn } from './scaffold/restated.ts';

/** What a copy has and the edition has no reference for: what would be new in it, and where. */

export interface Fresh extends Additions {
  /** What each new passage has: those of the essay and of known comments first, then notes, then those of new comments. */
  blocks: Block[][];
  /** Of each of them. */
  prints: Fingerprint[];
  /** What each new quotation repeats. */
  quoted: Map<NewQuotation, Block>;
  /** A line for each that is new, and for each that could be but has no place that follows from the copy. */
  lines: string[];
}

/** One kind of what is new, with what is said of it. */
interface Found<T> {
  all: T[];
  lines: string[];
}

const isSeen = (block: Block): boolean => block.type !== 'heading' && hasContent(block);

const quote = ({ text }: Pick<Block, 'text'>): string => `“${startOf(text)}”`;

const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join(' ');

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

/** Which passage of the essay calls a note: by its reference, or which of the new ones. */
function callerOf(n: number, blocks: readonly Aligned[], fresh: readonly Block[]): NewNote['calledIn'] | null {
  const calling = blocks.find(
    ({ block, comment }) => comment === null && block.n === undefined && block.text.includes(`[${n}]`),
  );
  if (!calling) return null;
  const at = fresh.indexOf(calling.block);
  return calling.refs.find((ref) => kindOf(ref) === 'essay') ?? (at >= 0 ? at : null);
}

type FreshNote = NewNote & { blocks: Block[] };

/** Notes of which the edition has nothing. One before all that it has would take a number that is theirs. */
function newNotes(all: readonly Aligned[], fresh: readonly Block[]): Found<FreshNote> {
  const notes = [...Map.groupBy(all, ({ block, comment }) => (comment === null ? block.n : undefined))].filter(
    (one): one is [number, Aligned[]] => one[0] !== undefined,
  );
  const lastKnown = notes.findLastIndex(([, blocks]) => blocks.some(({ refs }) => refs.length));
  const found: Found<FreshNote> = { all: [], lines: [] };
  let after: Reference | null = null;
  notes.forEach(([n, blocks], i) => {
    after = blocks.flatMap(({ refs }) => refs).findLast((ref) => kindOf(ref) === 'note') ?? after;
    const own = blocks.filter(({ how, block }) => how === 'none' && isSeen(block)).map(({ block }) => block);
    if (!own.length) return;
    const calledIn = callerOf(n, all, fresh);
    const text = textOf(own);
    const isWhole = blocks.every(({ how }) => how === 'none');
    if (isWhole && calledIn !== null && (after !== null || i > lastKnown))
      found.all.push({ after, calledIn, body: '', blocks: own });
    const what = isWhole ? 'a note' : `in the note ${after}`;
    found.lines.push(
      isWhole && calledIn !== null && (after !== null || i > lastKnown)
        ? `new: a note${after === null ? '' : ` after ${after}`}: ${quote({ text })}`
        : `new, but to be put in by hand: ${what}: ${quote({ text })}`,
    );
  });
  return found;
}

/** What quotations are seen by. */
interface Seen {
  texts: Texts;
  /** Whether their words are carried: then each can be put in, whatever it quotes. */
  isCarried: boolean;
  quoted: Fresh['quoted'];
}

/** What a quotation says that it quotes; null where that has no reference. */
function quotationOf(one: Quote, { texts, isCarried }: Seen): NewQuotation | null {
  const of = rangeOf(one, texts);
  if (one.source && !of && !isCarried) return null;
  return { of: of && printRange(of), part: partOf(one, of), words: wordsIn(one.text) };
}

const placeOf = (
  before: Aligned | undefined,
  behind: Aligned | undefined,
): Pick<PlacedQuotation, 'beside' | 'side'> | null => {
  const [last, next] = [before?.refs.at(-1), behind?.refs[0]];
  if (last) return { beside: last, side: 'after' };
  return next ? { beside: next, side: 'before' } : null;
};

/** Quotations that comments of the edition have in the copy and not in the edition. */
function newQuotations(post: Post, { blocks, comments }: Alignment, seen: Seen): Found<PlacedQuotation> {
  const found: Found<PlacedQuotation> = { all: [], lines: [] };
  for (const { id, quotes } of post.comments.filter((one) => comments.has(one.id))) {
    const own = blocks.filter(({ comment, block }) => comment === id && (isSeen(block) || isQuotation(block)));
    const quoting = own.filter(({ block }) => isQuotation(block));
    own.forEach((one, i) => {
      if (one.how !== 'none' || !isQuotation(one.block)) return;
      const source = quotes[quoting.indexOf(one)];
      const quotation = source ? quotationOf(source, seen) : null;
      const place = placeOf(own[i - 1], own[i + 1]);
      if (quotation && place) {
        const placed = { ...quotation, ...place };
        seen.quoted.set(placed, one.block);
        found.all.push(placed);
      }
      const how = quotation && place ? 'new' : 'new, but to be put in by hand';
      found.lines.push(`${how}: a quotation in ${comments.get(id)}: ${quote(one.block)}`);
    });
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
const unknownIn = (post: Post, comments: Alignment['comments']): Comment[] =>
  post.comments.filter((one) => !comments.has(one.id) && ownBlocks(one).length > 0);

/** What a comment has, in order: quotations of what has no reference are left out, and said. */
function itemsOf({ blocks, quotes, on }: Comment, seen: Seen): NewItem[] {
  let n = 0;
  const ref = on === undefined || quotes.length ? undefined : seen.texts.get(keyOf(null, on));
  const first = blocks.find((block) => isSeen(block) && !isQuotation(block));
  return blocks.flatMap((block): NewItem[] => {
    if (!isQuotation(block))
      return isSeen(block) ? [{ body: '', ...(ref && block === first ? { about: [ref] } : {}) }] : [];
    const source = quotes[n++];
    const quotation = source ? quotationOf(source, seen) : null;
    if (quotation) seen.quoted.set(quotation, block);
    return quotation ? [quotation] : [];
  });
}

function newComments(post: Post, { comments }: Alignment, seen: Seen): Found<NewComment> & { signed: Comment[] } {
  const all = unknownIn(post, comments);
  const ids = enterable(all, comments);
  const signed = all.filter(({ id }) => ids.has(id));
  const to = ({ parent }: Comment): NewComment['to'] => {
    const known = parent === null ? undefined : comments.get(parent);
    return known !== undefined ? { ref: known } : parent !== null && ids.has(parent) ? { id: parent } : null;
  };
  return {
    signed,
    all: signed.map((one) => ({
      id: one.id,
      to: to(one),
      by: one.author!,
      date: one.date,
      url: one.url,
      items: itemsOf(one, seen),
    })),
    lines: [
      ...signed.map((one) => `new: a comment by ${one.author}: ${quote(ownBlocks(one)[0]!)}`),
      ...all
        .filter(({ id }) => !ids.has(id))
        .map((one) => `new, but signed by nobody, or answering what is: a comment: ${quote(ownBlocks(one)[0]!)}`),
    ],
  };
}

/** Comments that were changed where they were published: what the edition has of them stays. */
const changedLines = ({ comments }: Post, { changed, comments: known }: Alignment): string[] =>
  comments
    .filter(({ id }) => changed.has(id))
    .map(
      (one) =>
        `changed: ${known.get(one.id)}, the comment by ${one.author ?? 'nobody named'}, has other words in the copy; what the edition says stays, compare the two: ${quote(ownBlocks(one)[0] ?? { text: '' })}`,
    );

/** `passages` are those that blocks stand for, where these were gathered. */
const textsIn = (blocks: readonly Aligned[], passages?: Gathered['passages']): Texts =>
  new Map(
    blocks.flatMap(({ comment, block, refs: [ref] }) =>
      ref === undefined
        ? []
        : (passages?.get(block)?.blocks ?? [block]).map(({ text }) => [keyOf(comment, text), ref] as const),
    ),
  );

/** Blocks of comments that are new as a whole are theirs. `passages` as of a copy of what an edition carries. */
export function freshIn(post: Post, alignment: Alignment, passages?: Gathered['passages']): Fresh {
  const { blocks, comments, changed } = alignment;
  const seen: Seen = { texts: textsIn(blocks, passages), isCarried: passages !== undefined, quoted: new Map() };
  const isGrowing = ({ comment }: Aligned): boolean =>
    comment === null || (comments.has(comment) && !changed.has(comment));
  const others = unplaced(blocks.filter(isGrowing));
  const between = others.filter((one): one is Placed & { after: Reference } => one.after !== null);
  const fresh = between.map(({ block }) => block);
  const [notes, entered] = [newNotes(blocks, fresh), newComments(post, alignment, seen)];
  const quotations = newQuotations(post, alignment, seen);
  const own = [
    ...fresh.map((block) => [block]),
    ...notes.all.map((one) => one.blocks),
    ...entered.signed.flatMap(ownBlocks).map((block) => [block]),
  ];
  return {
    passages: between.map(({ after }) => ({ after, body: '' })),
    notes: notes.all.map(({ after, calledIn, body }) => ({ after, calledIn, body })),
    comments: entered.all,
    quotations: quotations.all,
    blocks: own,
    prints: own.map((all) => fingerprintOf(textOf(all))),
    quoted: seen.quoted,
    lines: [
      ...between.map(({ after, block }) => `new: a passage after ${after}: ${quote(block)}`),
      ...others
        .filter(({ after }) => after === null)
        .map(({ block }) => `new, but not after a passage of its section or comment: ${quote(block)}`),
      ...notes.lines,
      ...entered.lines,
      ...changedLines(post, alignment),
      ...quotations.lines,
    ],
  };
}
